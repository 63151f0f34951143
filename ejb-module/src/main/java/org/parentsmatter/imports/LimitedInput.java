package org.parentsmatter.imports;

import java.io.InputStream;

/** Stops reading at a limit, whatever size a file claims to have. */
final class LimitedInput extends CountingInput {
  private final String fileName;
  private long left;

  LimitedInput(InputStream in, String fileName, long limit) {
    super(in);
    this.fileName = fileName;
    this.left = limit;
  }

  @Override
  protected void count(long bytes) {
    left -= bytes;
    if (left < 0) {
      throw new ExportRefused(
          fileName + " is far larger than any school's export once unpacked. Nothing was read in.");
    }
  }
}
