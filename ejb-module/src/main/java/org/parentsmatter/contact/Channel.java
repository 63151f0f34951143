package org.parentsmatter.contact;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How school and parent were in touch. */
public enum Channel {
  PHONE("Phone call"),
  IN_PERSON("In person"),
  VIDEO("Video call"),
  TEXT("Text message"),
  EMAIL("E-mail"),
  LETTER("Letter"),
  HOME_VISIT("Home visit"),
  EVENT("At an event");

  private static final Set<Channel> WRITTEN = EnumSet.of(TEXT, EMAIL, LETTER);

  private final String label;

  Channel(String label) {
    this.label = label;
  }

  /** As people at the school say it. */
  public String label() {
    return label;
  }

  /** The label within a sentence. */
  public String midSentence() {
    return label.toLowerCase(Locale.UK);
  }

  /** Whether something is sent, so that nobody speaks. */
  public boolean isWritten() {
    return WRITTEN.contains(this);
  }

  /** Whether the parent is disturbed by it at home: such a contact is not for the quiet hours. */
  boolean disturbs() {
    return this == PHONE || this == VIDEO || this == TEXT || this == HOME_VISIT || this == EMAIL;
  }
}
