package org.parentsmatter.briefing;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.parentsmatter.school.SchoolTime;

/**
 * The newest edition of a briefing, as those see it who write and publish.
 *
 * @param version hand it back when saving
 * @param form what it says
 * @param before the body of the edition before; null for the first
 * @param sentBack what whoever sent it back said; null where nobody did
 * @param out whether staff read this briefing now, in this edition or an earlier one
 * @param writtenAt in UTC
 * @param withdrawnWhy null where it is not withdrawn
 */
public record DraftView(
    long briefingId,
    int number,
    long version,
    EditionState state,
    EditionForm form,
    String before,
    List<FileLine> files,
    String sentBack,
    boolean out,
    LocalDateTime writtenAt,
    String writtenBy,
    String releasedBy,
    String withdrawnWhy)
    implements Serializable {
  /** Whether it can be written on. */
  public boolean open() {
    return state != EditionState.PUBLISHED;
  }

  /** Whether it is published and its time is still to come. */
  public boolean scheduled() {
    return state == EditionState.PUBLISHED
        && form.publishAt() != null
        && form.publishAt().isAfter(SchoolTime.fromUtc(SchoolTime.nowUtc()));
  }
}
