package org.parentsmatter.vision;

import java.io.Serializable;

/**
 * A core message in full and in one line.
 *
 * @param text in full; empty for a message that nobody has begun to write
 * @param oneLine where nobody wrote one, the text as far as it goes into a line
 */
public record MessageWording(String text, String oneLine) implements Serializable {
  /** In characters. */
  public static final int LONGEST = 500;

  /** In characters, of the form in one line. */
  public static final int LONGEST_LINE = 80;

  public MessageWording {
    text = line(text);
    oneLine = line(oneLine);
    if (oneLine.isEmpty()) {
      oneLine = suggestion(text);
    }
  }

  public boolean isEmpty() {
    return text.isEmpty() && oneLine.isEmpty();
  }

  /**
   * Refuses a message without words and what is too long.
   *
   * @throws VisionRefused when it cannot be kept
   */
  void check() {
    if (text.isEmpty()) {
      throw new VisionRefused(
          "A core message needs words. If it is not wanted any more, take it out of use.");
    }
    if (text.length() > LONGEST) {
      throw new VisionRefused("A core message has " + LONGEST + " characters at most, please.");
    }
    if (oneLine.length() > LONGEST_LINE) {
      throw new VisionRefused(
          "A core message in one line has " + LONGEST_LINE + " characters at most, please.");
    }
  }

  /** The text where it is short enough, else its first words. */
  static String suggestion(String text) {
    if (text.length() <= LONGEST_LINE) {
      return text;
    }
    int end = text.lastIndexOf(' ', LONGEST_LINE - 1);
    if (end <= 0) {
      end = LONGEST_LINE - 1;
    }
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + "…";
  }

  private static String line(String typed) {
    return typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
  }
}
