package org.parentsmatter.vision;

import java.util.List;

/**
 * What somebody typed. What is not in it stays as it is.
 *
 * @param version of the vision as it was read
 * @param vision null where nobody touched it
 */
public record VisionEdit(
    long version, String vision, List<Message> messages, List<OfStaff> expectations) {
  /** In characters. */
  public static final int LONGEST_VISION = 2000;

  public VisionEdit {
    messages = List.copyOf(messages);
    expectations = List.copyOf(expectations);
  }

  /**
   * One core message.
   *
   * @param id null for a new one; an empty new one is left out
   * @param version as it was read; null for a new one
   */
  public record Message(Long id, Long version, MessageWording wording) {}

  /**
   * One expectation.
   *
   * @param id null for a new one; an empty new one is left out
   * @param version as it was read; null for a new one
   */
  public record OfStaff(Long id, Long version, ExpectationWording wording) {}
}
