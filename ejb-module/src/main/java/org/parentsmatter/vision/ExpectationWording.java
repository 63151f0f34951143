package org.parentsmatter.vision;

import java.io.Serializable;
import org.parentsmatter.audience.StaffKind;

/**
 * What is expected of whom.
 *
 * @param words empty for one that nobody has begun to write
 */
public record ExpectationWording(StaffKind of, String words) implements Serializable {
  /** In characters. */
  public static final int LONGEST = 200;

  public ExpectationWording {
    words = words == null ? "" : words.strip().replaceAll("\\s+", " ");
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /**
   * Refuses one without words or without staff, and what is too long.
   *
   * @throws VisionRefused when it cannot be kept
   */
  void check() {
    if (words.isEmpty()) {
      throw new VisionRefused(
          "An expectation needs words. If it is not wanted any more, take it out of use.");
    }
    if (of == null) {
      throw new VisionRefused("Say of whom this is expected: " + words);
    }
    if (words.length() > LONGEST) {
      throw new VisionRefused("An expectation has " + LONGEST + " characters at most, please.");
    }
  }
}
