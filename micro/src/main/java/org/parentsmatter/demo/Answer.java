package org.parentsmatter.demo;

/** What the office has been told about a fact of a relationship; often it has not been told. */
enum Answer {
  YES("Yes"),
  NO("No"),
  NOT_KNOWN("");

  private final String word;

  Answer(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
