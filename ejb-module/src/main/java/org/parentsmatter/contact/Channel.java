package org.parentsmatter.contact;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** How school and parent were in touch. */
public enum Channel {
  PHONE("Phone call", 'p'),
  IN_PERSON("In person", 'i'),
  VIDEO("Video call", 'v'),
  TEXT("Text message", 't'),
  EMAIL("E-mail", 'e'),
  LETTER("Letter", 'l'),
  HOME_VISIT("Home visit", 'h'),
  EVENT("At an event", 'a');

  private static final Set<Channel> WRITTEN = EnumSet.of(TEXT, EMAIL, LETTER);

  private final String label;
  private final char key;

  Channel(String label, char key) {
    this.label = label;
    this.key = key;
  }

  /** As people at the school say it. */
  public String label() {
    return label;
  }

  /** The label within a sentence. */
  public String midSentence() {
    return label.toLowerCase(Locale.UK);
  }

  /** The letter that chooses it in the form. */
  public char key() {
    return key;
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
