package org.parentsmatter.catalogue;

/** What a strategy is for. */
public enum Need {
  ATTENDANCE("Attendance"),
  PUNCTUALITY("Being on time"),
  READING("Reading"),
  TALK("Talk about learning"),
  HOMEWORK("Homework"),
  NUMBER("Maths"),
  REVISION("Revision"),
  TRANSITION("A new class or school"),
  HOME_LANGUAGE("Home language"),
  FIRST_CONTACT("First contact"),
  BEHAVIOUR("Behaviour"),
  WELLBEING("Wellbeing"),
  SLEEP("Sleep"),
  ONLINE_LIFE("Life online"),
  SEND("Special educational needs"),
  CHOICES("Subjects and next steps"),
  VOICE("Having a say"),
  COMMUNITY("Help from around");

  private final String label;

  Need(String label) {
    this.label = label;
  }

  /** As pages say it. */
  public String label() {
    return label;
  }
}
