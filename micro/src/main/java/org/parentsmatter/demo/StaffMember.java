package org.parentsmatter.demo;

/**
 * Somebody who works at the demonstration school. OneRoster has no job titles, so the user name
 * tells the head and the safeguarding lead; the tutor group is empty for those who have none.
 */
record StaffMember(
    int number, String userName, String role, String given, String family, String tutorGroup) {

  String sourcedId() {
    return "stf-" + number;
  }

  String email() {
    return userName + "@larkfield.example";
  }
}
