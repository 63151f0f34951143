package org.parentsmatter.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The people who work at the school: the head, the safeguarding lead, the office, the tutors and
 * those who help.
 */
final class SchoolStaff {

  private static final int FIRST_NUMBER = 101;
  private static final List<String> TUTORS =
      List.of(
          "Anil Desai",
          "Bronwen Hughes",
          "Rachel Marsh",
          "Keith Longden",
          "Adaeze Nwosu",
          "Sophie Carver",
          "Imran Siddiqui",
          "Laura Finch",
          "Tom Okafor",
          "Grace Achebe",
          "Catherine Doyle",
          "Marek Zielinski",
          "Yasmin Akhtar",
          "Owen Prosser",
          "Harriet Lowe",
          "Daniel Osei",
          "Elaine Rushworth");
  private static final List<String> ASSISTANTS =
      List.of("Pauline Birch", "Shabana Mir", "Gavin Tate", "Ines Carvalho", "Doreen Platt");

  private final List<StaffMember> members = new ArrayList<>();

  SchoolStaff() {
    hire("head", "administrator", "Judith Appleyard", "");
    hire("safeguarding.lead", "administrator", "Marcus Bell", "");
    hire("office", "administrator", "Linda Crowther", "");
    List<String> groups = TutorGroups.all();
    for (int i = 0; i < TUTORS.size(); i++) {
      hire(userName(TUTORS.get(i)), "teacher", TUTORS.get(i), groups.get(i));
    }
    for (String name : ASSISTANTS) {
      hire(userName(name), "aide", name, "");
    }
  }

  private void hire(String userName, String role, String name, String tutorGroup) {
    String[] parts = name.split(" ", 2);
    members.add(
        new StaffMember(
            FIRST_NUMBER + members.size(), userName, role, parts[0], parts[1], tutorGroup));
  }

  private static String userName(String name) {
    String[] parts = name.split(" ", 2);
    return (parts[0].charAt(0) + "." + parts[1]).toLowerCase(Locale.ROOT);
  }

  List<StaffMember> members() {
    return members;
  }

  /**
   * Every school has one: she must not lose her letter as a mother because the register has her as
   * staff.
   */
  StaffMember teacherAndMother() {
    return members.stream().filter(member -> member.family().equals("Marsh")).findAny().get();
  }
}
