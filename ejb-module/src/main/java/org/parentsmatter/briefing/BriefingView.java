package org.parentsmatter.briefing;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * A briefing as one of its readers sees it.
 *
 * @param body cleaned HTML
 * @param whatChanged in words; empty for the first edition
 * @param before the body of the edition that this reader acknowledged last; null where there is
 *     none, or it is this one
 * @param dueOn null where this reader is not asked to acknowledge it
 * @param acknowledgedAt in UTC; null while it is not
 * @param remarks one's own, and those of others that are shared
 */
public record BriefingView(
    long briefingId,
    int number,
    String title,
    String inOneLine,
    String body,
    String whatChanged,
    String before,
    Importance importance,
    LocalDateTime outAt,
    String releasedBy,
    LocalDate dueOn,
    LocalDate validUntil,
    LocalDateTime acknowledgedAt,
    List<AskedQuestion> questions,
    List<FileLine> files,
    List<RemarkView> remarks)
    implements Serializable {

  /**
   * A question with what this reader answered first.
   *
   * @param chosen the place of the answer, from 0; null while there is none. Only then is it said
   *     what is right.
   */
  public record AskedQuestion(QuestionForm form, Integer chosen) implements Serializable {
    /** Whether the reader has answered. */
    public boolean answered() {
      return chosen != null;
    }

    /** Whether the first answer was right. */
    public boolean right() {
      return chosen != null && form.choices().get(chosen).right();
    }
  }
}
