package org.parentsmatter.templates;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * A version of a template as pages show it, without its text. Times are in UTC.
 *
 * @param submittedBy null while nobody has submitted it, with its time
 * @param decidedBy who approved it or sent it back; null before that, with its time
 * @param retiredBy who put another in its place or took it out of use; null before that
 * @param note why it was sent back; null else
 */
public record VersionView(
    int number,
    TemplateState state,
    String writtenBy,
    LocalDateTime writtenAt,
    String submittedBy,
    LocalDateTime submittedAt,
    String decidedBy,
    LocalDateTime decidedAt,
    String retiredBy,
    LocalDateTime retiredAt,
    String note)
    implements Serializable {
  /** Whether one person wrote and approved it, because nobody else at the school could. */
  public boolean isApprovedAlone() {
    return state.wasApproved() && writtenBy.equals(decidedBy);
  }

  /** Whether it was approved at some time. */
  public boolean wasApproved() {
    return state.wasApproved();
  }
}
