package org.parentsmatter.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What the school office adds to the register: contacts, one row for a pupil and a contact,
 * attendance and assessments.
 */
final class OfficeFiles {

  private final SchoolRoll roll;

  OfficeFiles(SchoolRoll roll) {
    this.roll = roll;
  }

  void writeTo(Path folder) throws IOException {
    contacts().writeTo(folder);
    attendance().writeTo(folder);
    new Assessments(roll).file().writeTo(folder);
  }

  private CsvFile contacts() {
    CsvFile file =
        new CsvFile(
            "contacts.csv",
            "Pupil ID,Pupil Forename,Pupil Surname,Year,Tutor Group,Contact Priority,Contact ID,"
                + "Contact Title,Contact Forename,Contact Surname,Relationship,"
                + "Parental Responsibility,Lives With,Address Line 1,Address Line 2,Town,County,"
                + "Postcode,Mobile,Home Telephone,Email,Home Language");
    for (Child child : roll.children()) {
      List<Tie> ties = roll.tiesOf(child).stream().filter(Tie::inContactsFile).toList();
      for (int i = 0; i < ties.size(); i++) {
        addTo(file, i + 1, ties.get(i));
      }
    }
    return file;
  }

  private static void addTo(CsvFile file, int priority, Tie tie) {
    Child child = tie.child();
    Adult adult = tie.adult();
    file.row(
        child.number(),
        child.given(),
        child.family(),
        child.year(),
        child.tutorGroup(),
        priority,
        adult.number(),
        adult.person().title(),
        adult.person().given(),
        adult.person().family(),
        tie.relationship().word(),
        tie.parentalResponsibility().word(),
        tie.livesWith().word(),
        adult.home().line1(),
        adult.home().line2(),
        adult.home().town(),
        adult.home().county(),
        adult.home().postcode(),
        adult.mobile(),
        adult.landline(),
        adult.email(),
        adult.person().language());
  }

  private CsvFile attendance() {
    CsvFile file =
        new CsvFile("attendance.csv", "Pupil ID,Possible Sessions,Absences,Attendance %");
    for (Child child : roll.children()) {
      int possible = Child.POSSIBLE_SESSIONS;
      double percent = 100.0 * (possible - child.absences()) / possible;
      String shown = String.format(Locale.ROOT, "%.1f", percent);
      file.row(child.number(), possible, child.absences(), shown);
    }
    return file;
  }
}
