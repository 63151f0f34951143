package org.parentsmatter.demo;

/** A grown-up's name and the language spoken at home; an organisation has a family name alone. */
record Person(String title, String given, String family, String language) {

  static Person english(String title, String given, String family) {
    return new Person(title, given, family, "en");
  }
}
