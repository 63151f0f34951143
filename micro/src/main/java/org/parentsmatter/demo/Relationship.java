package org.parentsmatter.demo;

/** What an adult is to a child, in the office's words, and the role OneRoster has for it. */
enum Relationship {
  MOTHER("Mother", "parent"),
  FATHER("Father", "parent"),
  STEP_FATHER("Step Father", "parent"),
  STEP_MOTHER("Step Mother", "parent"),
  GRANDMOTHER("Grandmother", "relative"),
  GRANDPARENT("Grandparent", "relative"),
  AUNT("Aunt", "relative"),
  UNCLE("Uncle", "relative"),
  OTHER_RELATIVE("Other Relative", "relative"),
  EMERGENCY_CONTACT("Emergency Contact", "relative"),
  CHILDMINDER("Childminder", "guardian"),
  FOSTER_CARER("Foster Carer", "guardian"),
  GUARDIAN("Guardian", "guardian"),
  LOCAL_AUTHORITY("Local Authority", "guardian");

  private final String word;
  private final String role;

  Relationship(String word, String role) {
    this.word = word;
    this.role = role;
  }

  String word() {
    return word;
  }

  String role() {
    return role;
  }
}
