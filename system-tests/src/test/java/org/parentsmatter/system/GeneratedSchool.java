package org.parentsmatter.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A school of any size: every pupil has a mother and a father of his or her own, in one household,
 * and every tenth has a neighbour for emergencies, who gets no letter.
 */
final class GeneratedSchool {
  private static final int PUPILS_IN_A_GROUP = 25;
  private static final int NEIGHBOURS = 3_000_000;

  private final List<String> users = new ArrayList<>();
  private final List<String> classes = new ArrayList<>();
  private final List<String> enrollments = new ArrayList<>();
  private final List<String> demographics = new ArrayList<>();
  private final List<String> contacts = new ArrayList<>();

  private GeneratedSchool() {
    users.add(
        "sourcedId,status,enabledUser,orgSourcedIds,role,username,givenName,familyName,identifier,"
            + "email,agentSourcedIds,grades");
    classes.add("sourcedId,title,grades,classCode,classType,schoolSourcedId");
    enrollments.add("sourcedId,classSourcedId,schoolSourcedId,userSourcedId,role,primary");
    demographics.add("sourcedId,birthDate,sex");
    contacts.add(
        "Pupil ID,Pupil Forename,Pupil Surname,Year,Tutor Group,Contact Priority,Contact ID,"
            + "Contact Title,Contact Forename,Contact Surname,Relationship,"
            + "Parental Responsibility,Lives With,Address Line 1,Town,Postcode");
  }

  /** Writes the school's export into a folder. */
  static Path write(Path folder, int pupils) {
    GeneratedSchool school = new GeneratedSchool();
    for (int pupil = 0; pupil < pupils; pupil++) {
      school.add(pupil);
    }
    try {
      Files.createDirectories(folder);
      for (String file : List.of("users", "classes", "enrollments", "demographics", "contacts")) {
        Files.write(folder.resolve(file + ".csv"), school.lines(file));
      }
      Files.write(
          folder.resolve("orgs.csv"), List.of("sourcedId,name,type", "org-1,Longmoor,school"));
      Files.write(
          folder.resolve("manifest.csv"),
          List.of("propertyName,value", "oneroster.version,1.1", "source.systemName,Generated"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folder;
  }

  private List<String> lines(String file) {
    return switch (file) {
      case "users" -> users;
      case "classes" -> classes;
      case "enrollments" -> enrollments;
      case "demographics" -> demographics;
      default -> contacts;
    };
  }

  private void add(int number) {
    int index = number / PUPILS_IN_A_GROUP;
    int year = 7 + index % 5;
    String group = String.format(Locale.ROOT, "%d-%02d", year, index);
    if (number % PUPILS_IN_A_GROUP == 0) {
      classes.add(
          "cls-" + index + ",Tutor group " + group + "," + year + "," + group + ",homeroom,org-1");
    }
    String pupil = "stu-" + number;
    users.add(person(pupil, "student", "Robin", name(number), number, "") + year);
    enrollments.add("enr-" + number + ",cls-" + index + ",org-1," + pupil + ",student,true");
    demographics.add(
        pupil + ",2012-05-" + String.format(Locale.ROOT, "%02d", 1 + number % 28) + ",");
    parent(number, "m", "Mrs", "Ann", "Mother", year, group);
    parent(number, "f", "Mr", "John", "Father", year, group);
    if (number % 10 == 0) {
      users.add(
          person(
              "con-n" + number,
              "relative",
              "Jo",
              "Neighbour",
              NEIGHBOURS + number,
              "stu-" + number));
      contacts.add(
          contact(number, "n", 3, "Ms,Jo,Neighbour", "Emergency contact,No,No", year, group));
    }
  }

  private void parent(
      int number, String kind, String title, String forename, String tie, int year, String group) {
    int id = (kind.equals("m") ? 1_000_000 : 2_000_000) + number;
    users.add(
        person("con-" + kind + number, "parent", forename, name(number), id, "stu-" + number));
    contacts.add(
        contact(
            number,
            kind,
            kind.equals("m") ? 1 : 2,
            title + "," + forename + "," + name(number),
            tie + ",Yes,Yes",
            year,
            group));
  }

  private static String person(
      String id, String role, String forename, String surname, int number, String agents) {
    return id
        + ",,true,org-1,"
        + role
        + ","
        + id
        + ","
        + forename
        + ","
        + surname
        + ","
        + number
        + ",,"
        + agents
        + ",";
  }

  private static String contact(
      int number, String kind, int priority, String who, String tie, int year, String group) {
    int base = kind.equals("m") ? 1_000_000 : kind.equals("f") ? 2_000_000 : NEIGHBOURS;
    return String.join(
        ",",
        Integer.toString(number),
        "Robin",
        name(number),
        Integer.toString(year),
        group,
        Integer.toString(priority),
        Integer.toString(base + number),
        who,
        tie,
        number + " Long Road",
        "Longmoor",
        "LM1 2AB");
  }

  /** A surname of letters, different for every pupil. */
  private static String name(int number) {
    StringBuilder name = new StringBuilder("Ash");
    for (int rest = number + 1; rest > 0; rest /= 20) {
      name.append("abcdefghiklmnoprstuw".charAt(rest % 20));
    }
    return name.toString();
  }
}
