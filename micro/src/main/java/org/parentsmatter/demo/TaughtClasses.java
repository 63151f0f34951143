package org.parentsmatter.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Who teaches which tutor group what. Up to year 6 the tutor teaches everything; from year 7 on
 * each subject has teachers of its own, tutors of other groups among them.
 */
final class TaughtClasses {
  static final List<String> SUBJECTS = List.of("English", "Mathematics", "Science");
  private static final int PRIMARY_GROUPS = 7;

  private final List<StaffMember> tutors;

  TaughtClasses(SchoolStaff staff) {
    this.tutors = staff.members().stream().filter(m -> !m.tutorGroup().isEmpty()).toList();
  }

  /** One subject for the pupils of one tutor group. */
  record TaughtClass(String tutorGroup, String subject, StaffMember teacher) {
    String sourcedId() {
      return "cls-" + code().toLowerCase(Locale.ROOT).replace('/', '-');
    }

    /** As on a timetable, for instance 8K/Ma. */
    String code() {
      return tutorGroup + "/" + subject.substring(0, 2);
    }

    String grade() {
      return TutorGroups.grade(tutorGroup);
    }

    String title() {
      int year = Integer.parseInt(grade());
      return (year == 0 ? "Reception " : "Year " + year + " ") + subject.toLowerCase(Locale.ROOT);
    }
  }

  List<TaughtClass> all() {
    List<TaughtClass> all = new ArrayList<>();
    for (int group = 0; group < tutors.size(); group++) {
      for (int subject = 0; subject < SUBJECTS.size(); subject++) {
        String name = tutors.get(group).tutorGroup();
        all.add(new TaughtClass(name, SUBJECTS.get(subject), teacher(group, subject)));
      }
    }
    return all;
  }

  List<TaughtClass> of(String tutorGroup) {
    return all().stream().filter(c -> c.tutorGroup().equals(tutorGroup)).toList();
  }

  /** From year 7 on three teachers of each subject take turns, so each has a few groups. */
  private StaffMember teacher(int group, int subject) {
    if (group < PRIMARY_GROUPS) {
      return tutors.get(group);
    }
    int secondary = tutors.size() - PRIMARY_GROUPS;
    int turn = (group - PRIMARY_GROUPS) % 3;
    return tutors.get(PRIMARY_GROUPS + (subject * 3 + turn) % secondary);
  }
}
