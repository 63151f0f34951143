package org.parentsmatter.worklist;

import java.util.Arrays;
import java.util.Locale;

/** What somebody may have to see to; each is a list of families. */
public enum Matter {
  REVIEWS(
      "Reviews due",
      "Plans that are open, not yet reviewed, and whose review date has come.",
      "Every plan that was due has been reviewed. That is what makes plans worth agreeing."),
  FOLLOW_UPS(
      "Follow-ups due",
      "What somebody said he or she would do after a contact, due today or before and not marked"
          + " as done, whoever does it.",
      "Nothing that was promised is overdue. Parents notice."),
  REQUESTS(
      "Requests to answer",
      "What parents asked for and have not been told an answer to. “No, because…” is an answer.",
      "Every parent who asked for something has been told what came of it."),
  BAD_NEWS(
      "Bad news only",
      "Families to whom the school brought a concern at least once this school year, and with whom"
          + " no contact was positive. Neutral contacts, such as appointments, do not count; neither do attempts that"
          + " reached nobody.",
      "No family has heard bad news only. Somebody found something good to say to each."),
  NOT_CONTACTED(
      "Not in touch yet",
      "Families with whom no contact is recorded this school year, in or out. Letters to all and"
          + " attempts that reached nobody do not count.",
      "Somebody has been in touch with every family this school year.");

  private final String title;
  private final String definition;
  private final String praise;

  Matter(String title, String definition, String praise) {
    this.title = title;
    this.definition = definition;
    this.praise = praise;
  }

  /** As pages call the list. */
  public String title() {
    return title;
  }

  /** Which families are on it, in words. */
  public String definition() {
    return definition;
  }

  /** What to say when nobody is on it. */
  public String praise() {
    return praise;
  }

  /** Its word in an address, for instance {@code follow-ups}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The one with this word; the first for any other. */
  public static Matter of(String word) {
    return Arrays.stream(values()).filter(m -> m.word().equals(word)).findFirst().orElse(REVIEWS);
  }
}
