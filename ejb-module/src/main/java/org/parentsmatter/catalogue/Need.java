package org.parentsmatter.catalogue;

/** What a strategy is for. */
public enum Need {
  ATTENDANCE("Attendance"),
  PUNCTUALITY("Being on time"),
  READING("Reading"),
  TALK("Talk about learning"),
  HOMEWORK("Homework"),
  NUMBER("Number"),
  TRANSITION("A new class or school"),
  HOME_LANGUAGE("Home language"),
  FIRST_CONTACT("First contact"),
  WELLBEING("Wellbeing"),
  REVISION("Revision"),
  BEHAVIOUR("Behaviour"),
  SEND("Special educational needs");

  private final String label;

  Need(String label) {
    this.label = label;
  }

  /** As pages say it. */
  public String label() {
    return label;
  }
}
