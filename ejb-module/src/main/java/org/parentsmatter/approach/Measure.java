package org.parentsmatter.approach;

/** What is measured, with its definition as the page says it. */
public enum Measure {
  TIME_TO_REPLY(
      "Time to reply",
      "From a text, an e-mail, a letter or a message that a parent left until we next reached that"
          + " parent. Half of the parents waited no longer than this. Calls that we took are"
          + " answered at once and do not count."),
  STILL_WAITING(
      "Still waiting for a reply",
      "Texts, e-mails, letters and messages of these weeks that nobody has answered yet."),
  POSITIVE_TO_CONCERN(
      "Good news for each concern",
      "How many contacts from us were good news, for each one that was a concern."),
  ONLY_BAD_NEWS(
      "Families who only heard concerns",
      "Of the families we turned to: those who had concerns from us and no good news, and nothing"
          + " else either."),
  HOME_LANGUAGE(
      "In the parent’s language",
      "Of our contacts with parents whose language is not English: those that were in it. Contacts"
          + " for which nobody noted the language do not count."),
  SECOND_PARENT(
      "Second parents reached",
      "Of the families with two parents or more whom we reached: those where we reached at least"
          + " two of them. Letters do not count, because each parent gets a letter anyway."),
  NO_CONTACT("Families we did not turn to", "Families with no contact from us in these weeks."),
  OUT_OF_HOURS(
      "Events outside working hours",
      "Of our events that parents came to: those that began before 8 or from 17 o’clock, or at a"
          + " weekend."),
  READING_AGE(
      "Reading age of our letters",
      "Letters in English that we sent, each counted once. 9 to 11 is what most people read with"
          + " ease.");

  private final String label;
  private final String definition;

  Measure(String label, String definition) {
    this.label = label;
    this.definition = definition;
  }

  /** As pages say it. */
  public String label() {
    return label;
  }

  /** What is counted and what is not, in words. */
  public String definition() {
    return definition;
  }
}
