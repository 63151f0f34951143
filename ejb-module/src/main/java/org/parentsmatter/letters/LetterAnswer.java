package org.parentsmatter.letters;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * The answer to "why did this parent (not) get that letter?"
 *
 * @param createdAt when the run was started, in UTC
 * @param runStatus where the run stands: a letter of a run that is not released has not gone out
 * @param outcome null for a parent who was not asked for
 * @param words the answer, one or two sentences
 * @param reference the letter's, or the row's when there is no letter
 * @param postedOn the last day on which this letter went out; null while nobody says so
 * @param handedOut whether it went out to the pupil and not to the post
 */
public record LetterAnswer(
    long runId,
    String runName,
    LocalDateTime createdAt,
    LetterRunStatus runStatus,
    LetterOutcome outcome,
    String pupilNames,
    String words,
    String reference,
    LocalDate postedOn,
    boolean handedOut) {

  /** For a parent who was not among the recipients of a run. */
  static LetterAnswer notAsked(RunSummary run) {
    return new LetterAnswer(
        run.id(),
        run.name(),
        run.createdAt(),
        run.status(),
        null,
        "",
        "No letter: this run was for "
            + run.audience()
            + ", and none of this parent's children was among them when it started.",
        null,
        null,
        false);
  }

  private static String shared(LetterRunStatus status, String pupilNames, String reason) {
    return switch (status) {
      case RELEASED ->
          "A letter about " + pupilNames + ", " + reason + ": both parents chose one letter.";
      case CANCELLED -> "No letter: the run was cancelled before its letters were ready to print.";
      default ->
          "Chosen for a letter about " + pupilNames + ", " + reason + ". The run is not finished.";
    };
  }

  private static String remark(LetterForm form) {
    return form == null || form.remark().isEmpty() ? "" : " It is " + form.remark() + ".";
  }

  static String inWords(
      LetterOutcome outcome,
      LetterRunStatus status,
      Delivery delivery,
      String pupilNames,
      String reason,
      LetterForm form) {
    if (outcome == LetterOutcome.REFUSED) {
      return "No letter: " + reason + ".";
    }
    if (outcome == LetterOutcome.SHARED) {
      return shared(status, pupilNames, reason);
    }
    String about =
        " letter about " + pupilNames + (delivery == null ? Delivery.POST : delivery).inAnswer();
    return switch (status) {
      case RELEASED ->
          outcome == LetterOutcome.PRODUCED
              ? "A" + about + (reason == null ? "" : " It is " + reason + ".") + remark(form)
              : "No" + about;
      case CANCELLED -> "No letter: the run was cancelled before its letters were ready to print.";
      default -> "Chosen for a" + about + " The run is not finished.";
    };
  }
}
