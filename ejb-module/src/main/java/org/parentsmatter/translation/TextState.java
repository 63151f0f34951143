package org.parentsmatter.translation;

import java.time.LocalDateTime;

/**
 * A translated text and who has read it.
 *
 * @param reader null while nobody has read this version
 * @param earlier whether an earlier version was approved, or this one was and it was taken back
 */
public record TextState(TranslatedText text, Reader reader, boolean earlier) {

  /** Whether it may go to parents. */
  public boolean isApproved() {
    return reader != null;
  }

  /**
   * The person who read it.
   *
   * @param role may be null
   * @param recordedBy the user name of the leader who wrote it down
   * @param at in UTC
   */
  public record Reader(String name, String role, String recordedBy, LocalDateTime at) {

    /** The name, and the role if one is known. */
    public String inWords() {
      return role == null || role.isBlank() ? name : name + ", " + role;
    }
  }
}
