package org.parentsmatter.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes the export of a trust, row by row: of ten pupils eight have two parents and two have one,
 * so that 100,000 pupils have 180,000 parents. The same number gives the same files.
 */
public final class TrustExport {
  private static final int PUPILS_IN_A_GROUP = 30;
  private static final int YEARS = 13;

  private final int pupils;

  /**
   * @param pupils how many, at least 1
   */
  public TrustExport(int pupils) {
    this.pupils = pupils;
  }

  /** Whether a pupil has a second parent. */
  public static boolean hasSecondParent(long pupil) {
    return pupil % 10 < 8;
  }

  /** The year group of a pupil. */
  public static String year(long pupil) {
    return Long.toString(1 + pupil / PUPILS_IN_A_GROUP % YEARS);
  }

  /** The tutor group of a pupil. */
  public static String tutorGroup(long pupil) {
    return year(pupil) + "-" + pupil / PUPILS_IN_A_GROUP;
  }

  /** A surname of letters, different for every pupil. */
  public static String surname(int pupil) {
    StringBuilder name = new StringBuilder("Ash");
    for (int rest = pupil + 1; rest > 0; rest /= 20) {
      name.append("abcdefghiklmnoprstuw".charAt(rest % 20));
    }
    return name.toString();
  }

  /** Writes users, classes, enrollments, demographics, contacts and attendance into a folder. */
  public void write(Path folder) throws IOException {
    try (BufferedWriter users = Files.newBufferedWriter(folder.resolve("users.csv"));
        BufferedWriter enrolments = Files.newBufferedWriter(folder.resolve("enrollments.csv"));
        BufferedWriter contacts = Files.newBufferedWriter(folder.resolve("contacts.csv"));
        BufferedWriter attendance = Files.newBufferedWriter(folder.resolve("attendance.csv"))) {
      users.write(
          "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,givenName,familyName,"
              + "identifier,agentSourcedIds,grades\n");
      enrolments.write("sourcedId,classSourcedId,userSourcedId,role,beginDate,endDate\n");
      contacts.write(
          "Pupil ID,Contact Priority,Contact ID,Contact Title,Contact Forename,Contact Surname,"
              + "Relationship,Parental Responsibility,Lives With,Address Line 1,Town,Postcode,Mobile,"
              + "Email,Home Language\n");
      attendance.write("Pupil ID,Possible Sessions,Absences\n");
      for (int pupil = 0; pupil < pupils; pupil++) {
        users.write(pupil(pupil));
        enrolments.write(
            "e%1$d,c%2$d,s%1$d,student,2020-09-01,%n".formatted(pupil, pupil / PUPILS_IN_A_GROUP));
        attendance.write("%d,190,%d%n".formatted(pupil, pupil % 40));
        parent(users, contacts, pupil, "m", "Ms,Ann", "Mother");
        if (hasSecondParent(pupil)) {
          parent(users, contacts, pupil, "f", "Mr,John", "Father");
        }
      }
    }
    classes(folder);
  }

  private void classes(Path folder) throws IOException {
    try (BufferedWriter classes = Files.newBufferedWriter(folder.resolve("classes.csv"))) {
      classes.write("sourcedId,title,grades,classCode,classType\n");
      for (int group = 0; group * PUPILS_IN_A_GROUP < pupils; group++) {
        long first = (long) group * PUPILS_IN_A_GROUP;
        classes.write(
            "c%1$d,Group %1$d,%2$s,%3$s,homeroom%n"
                .formatted(group, year(first), tutorGroup(first)));
      }
    }
  }

  private static String pupil(int pupil) {
    return "s%1$d,,,true,o,student,Robin,%2$s,%1$d,\"m%1$d%3$s\",%4$s%n"
        .formatted(pupil, surname(pupil), hasSecondParent(pupil) ? ",f" + pupil : "", year(pupil));
  }

  private static void parent(
      BufferedWriter users,
      BufferedWriter contacts,
      int pupil,
      String kind,
      String name,
      String relationship)
      throws IOException {
    String id = kind + pupil;
    String surname = surname(pupil);
    users.write(
        "%1$s,,,true,o,parent,%2$s,%3$s,%1$s,,%n".formatted(id, name.split(",")[1], surname));
    contacts.write(
        "%d,%d,%s,%s,%s,%s,Yes,Yes,%d Long Road,Longmoor,LM1 2AB,07700 %06d,%s@example.org,en%n"
            .formatted(
                pupil,
                "m".equals(kind) ? 1 : 2,
                id,
                name,
                surname,
                relationship,
                pupil,
                pupil,
                id));
  }
}
