package org.parentsmatter.contact;

/** What an exchange was about. */
public enum Purpose {
  GOOD_NEWS("Good news"),
  LEARNING("Learning"),
  ATTENDANCE("Attendance"),
  BEHAVIOUR("Behaviour"),
  WELLBEING("Wellbeing"),
  PLAN("The plan"),
  PRACTICAL("Something practical"),
  OTHER("Something else");

  private final String label;

  Purpose(String label) {
    this.label = label;
  }

  /** As people at the school say it. */
  public String label() {
    return label;
  }
}
