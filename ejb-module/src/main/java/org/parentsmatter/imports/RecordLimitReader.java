package org.parentsmatter.imports;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Refuses a row of absurd length before it fills the memory: a line of a gigabyte, or a quotation
 * mark that is never closed and swallows the rest of the file. It also skips the byte order mark.
 */
final class RecordLimitReader extends FilterReader {
  /** In characters; the longest honest row has some thousand. */
  static final int MOST = 1_000_000;

  private final String fileName;
  private long sinceLastRecord;
  private long line = 1;
  private boolean atStart = true;

  RecordLimitReader(Reader in, String fileName) {
    super(in);
    this.fileName = fileName;
  }

  /** Says that a whole row has come through, and which line comes next. */
  void recordDone(long nextLine) {
    sinceLastRecord = 0;
    line = nextLine;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    if (atStart && read > 0) {
      atStart = false;
      if (buffer[offset] == '\uFEFF') {
        System.arraycopy(buffer, offset + 1, buffer, offset, read - 1);
        return read == 1 ? read(buffer, offset, length) : read - 1;
      }
    }
    sinceLastRecord += Math.max(read, 0);
    if (sinceLastRecord > MOST) {
      throw new ExportRefused(
          fileName
              + ", line "
              + line
              + ": this row is longer than a million characters. Is a quotation mark not closed?");
    }
    return read;
  }
}
