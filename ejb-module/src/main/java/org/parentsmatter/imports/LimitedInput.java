package org.parentsmatter.imports;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops reading at a limit, whatever size a file claims to have. */
final class LimitedInput extends FilterInputStream {
  private final String fileName;
  private long left;

  LimitedInput(InputStream in, String fileName, long limit) {
    super(in);
    this.fileName = fileName;
    this.left = limit;
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

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    count(skipped);
    return skipped;
  }

  private void count(long bytes) {
    left -= bytes;
    if (left < 0) {
      throw new ExportRefused(
          fileName + " is far larger than any school's export once unpacked. Nothing was read in.");
    }
  }
}
