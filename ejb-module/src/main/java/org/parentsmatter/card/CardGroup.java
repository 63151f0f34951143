package org.parentsmatter.card;

/** What kind of talk a card is about. */
public enum CardGroup {
  BEGINNING("Beginning well, and every day"),
  HARD("When it is hard"),
  FAMILY("Families and their lives"),
  DUTY("What we have to do");

  private final String label;

  CardGroup(String label) {
    this.label = label;
  }

  /** As the list is headed. */
  public String label() {
    return label;
  }
}
