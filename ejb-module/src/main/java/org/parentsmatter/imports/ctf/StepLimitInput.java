package org.parentsmatter.imports.ctf;

import java.io.InputStream;
import java.util.function.Supplier;
import org.parentsmatter.imports.CountingInput;

/**
 * Stops a parser that reads on and on without anything coming of it: a text of a gigabyte, a
 * comment or an attribute that never ends.
 */
final class StepLimitInput extends CountingInput {
  /** In bytes; a parser reads some thousand ahead. */
  static final int MOST = 1 << 20;

  private final Supplier<? extends RuntimeException> refusal;
  private long sinceLastStep;

  StepLimitInput(InputStream in, Supplier<? extends RuntimeException> refusal) {
    super(in);
    this.refusal = refusal;
  }

  /** Says that the parser has come out with something. */
  void stepDone() {
    sinceLastStep = 0;
  }

  @Override
  protected void count(long bytes) {
    sinceLastStep += bytes;
    if (sinceLastStep > MOST) {
      throw refusal.get();
    }
  }
}
