package org.parentsmatter.community;

/** What the school itself groups people into. */
public enum GroupKind {
  /** A house or vertical group: pupils and staff under a community leader. */
  COMMUNITY("Community", "community"),
  /** Staff who work together, for instance the office. */
  TEAM("Team", "team");

  private final String label;
  private final String word;

  GroupKind(String label, String word) {
    this.label = label;
    this.word = word;
  }

  /** As a page is headed. */
  public String label() {
    return label;
  }

  /** In the middle of a sentence, and as a CSV file's heading. */
  public String word() {
    return word;
  }
}
