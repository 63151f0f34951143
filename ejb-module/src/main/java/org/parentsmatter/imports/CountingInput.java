package org.parentsmatter.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read, for those who stop at a limit. */
public abstract class CountingInput extends FilterInputStream {
  protected CountingInput(InputStream in) {
    super(in);
  }

  /**
   * So many bytes more were read or skipped.
   *
   * @throws RuntimeException when that is too much
   */
  protected abstract void count(long bytes);

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

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    count(skipped);
    return skipped;
  }
}
