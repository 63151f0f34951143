package org.parentsmatter.demo;

/** A contact of the demonstration school: a parent, or somebody else the office may call. */
record Adult(
    int number, Person person, Address home, String mobile, String landline, String email) {

  String sourcedId() {
    return "con-" + number;
  }
}
