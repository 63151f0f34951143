package org.parentsmatter.briefing;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parentsmatter.audience.AudienceRow;

/**
 * A briefing as it is written. A text that nobody gave is empty, never null.
 *
 * @param body cleaned
 * @param whatChanged for who has read the edition before; empty for the first
 * @param standing whether whoever starts at the school later has to know it, too
 * @param publishAt in the school's own time; null: at once when it is published
 * @param acknowledgeBy null where nobody has to acknowledge it
 * @param validUntil the last day on which it is shown; null where it does not end
 */
public record EditionForm(
    String title,
    String inOneLine,
    String body,
    String whatChanged,
    Importance importance,
    boolean standing,
    Set<AudienceRow> audience,
    LocalDateTime publishAt,
    LocalDate acknowledgeBy,
    LocalDate validUntil,
    List<QuestionForm> questions)
    implements Serializable {
  public static final int LONGEST_TITLE = 120;
  public static final int LONGEST_LINE = 200;
  public static final int LONGEST_CHANGE = 500;
  public static final int MOST_QUESTIONS = 3;

  public EditionForm {
    title = text(title);
    inOneLine = text(inOneLine);
    whatChanged = text(whatChanged);
    body = BriefingText.clean(body);
    importance = importance == null ? Importance.ORDINARY : importance;
    audience = new LinkedHashSet<>(audience);
    questions = questions.stream().filter(each -> !each.isEmpty()).toList();
  }

  /** The same to be changed: what is new has still to be said, and when it is published. */
  EditionForm again() {
    return new EditionForm(
        title,
        inOneLine,
        body,
        "",
        importance,
        standing,
        audience,
        null,
        acknowledgeBy,
        validUntil,
        questions);
  }

  /** An empty one to begin with. */
  public static EditionForm empty() {
    return new EditionForm(
        "", "", "", "", Importance.ORDINARY, false, Set.of(), null, null, null, List.of());
  }

  /**
   * Refuses what cannot be kept, also as a draft.
   *
   * @throws BriefingRefused saying what to do
   */
  void checkDraft() {
    filled("The title", title, LONGEST_TITLE);
    atMost("The briefing in one line", inOneLine, LONGEST_LINE);
    atMost("What has changed", whatChanged, LONGEST_CHANGE);
    if (body.length() > BriefingText.LONGEST) {
      throw new BriefingRefused(
          "The text is too long for a briefing. Attach the long text as a file.");
    }
    if (questions.size() > MOST_QUESTIONS) {
      throw new BriefingRefused("At most " + MOST_QUESTIONS + " questions, please.");
    }
  }

  /**
   * Refuses what cannot be published.
   *
   * @param again whether readers know an edition before this one
   * @param now in the school's own time
   * @throws BriefingRefused saying what is missing
   */
  void checkReady(boolean again, LocalDateTime now) {
    checkDraft();
    filled("The briefing in one line", inOneLine, LONGEST_LINE);
    if (body.isEmpty()) {
      throw new BriefingRefused("The briefing has no text yet.");
    }
    if (audience.isEmpty()) {
      throw new BriefingRefused("Say who the briefing is for.");
    }
    if (again) {
      filled("What has changed", whatChanged, LONGEST_CHANGE);
    }
    LocalDate from = (publishAt == null || publishAt.isBefore(now) ? now : publishAt).toLocalDate();
    if (acknowledgeBy != null && acknowledgeBy.isBefore(from)) {
      throw new BriefingRefused("The day to acknowledge it by is before staff can read it.");
    }
    if (validUntil != null && validUntil.isBefore(acknowledgeBy == null ? from : acknowledgeBy)) {
      throw new BriefingRefused("The last day of the briefing is before it is to be read.");
    }
    for (int i = 0; i < questions.size(); i++) {
      questions.get(i).check(i + 1);
    }
    if (!questions.isEmpty() && acknowledgeBy == null) {
      throw new BriefingRefused("Questions need a day by which to acknowledge the briefing.");
    }
  }

  static void filled(String what, String text, int longest) {
    if (text.isEmpty()) {
      throw new BriefingRefused(what + " is missing.");
    }
    atMost(what, text, longest);
  }

  static void atMost(String what, String text, int longest) {
    if (text.length() > longest) {
      throw new BriefingRefused(what + " has " + longest + " characters at most, please.");
    }
  }

  private static String text(String value) {
    return value == null ? "" : value.strip();
  }
}
