package org.parentsmatter.briefing;

import java.io.Serializable;

/**
 * A file that goes with a briefing.
 *
 * @param size in bytes
 */
public record FileLine(long id, String name, long size) implements Serializable {
  private static final int KILO = 1024;

  /** "240 KB", "3 MB". */
  public String sizeInWords() {
    long kilobytes = Math.max(1, size / KILO);
    return kilobytes < KILO ? kilobytes + " KB" : kilobytes / KILO + " MB";
  }
}
