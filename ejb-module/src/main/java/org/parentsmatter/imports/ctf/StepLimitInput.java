package org.parentsmatter.imports.ctf;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/**
 * Stops a parser that reads on and on without anything coming of it: a text of a gigabyte, a
 * comment or an attribute that never ends.
 */
final class StepLimitInput extends FilterInputStream {
  /** In bytes; a parser reads some thousand ahead. */
  static final int MOST = 1 << 20;

  private final Supplier<? extends RuntimeException> refusal;
  private int sinceLastStep;

  StepLimitInput(InputStream in, Supplier<? extends RuntimeException> refusal) {
    super(in);
    this.refusal = refusal;
  }

  /** Says that the parser has come out with something. */
  void stepDone() {
    sinceLastStep = 0;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int bytes) {
    sinceLastStep += bytes;
    if (sinceLastStep > MOST) {
      throw refusal.get();
    }
  }
}
