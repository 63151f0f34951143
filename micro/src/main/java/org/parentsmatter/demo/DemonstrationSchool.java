package org.parentsmatter.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Larkfield School: an invented all-through school, Reception to year 11, with about 180 pupils and
 * 300 parents, written as the export any school would make. Among its ordinary families are those
 * the product is for: apart, blended, looked after, written in other alphabets, or easily taken for
 * one another. Every time it is written it is the same school, byte for byte.
 */
public final class DemonstrationSchool {

  private static final long SEED = 1870;
  private static final int PUPILS = 180;

  private DemonstrationSchool() {}

  /**
   * Writes OneRoster 1.1 files, contacts.csv and attendance.csv. The folder is made if it is
   * missing; files of these names are overwritten.
   */
  public static void writeTo(Path folder) throws IOException {
    Random chance = new Random(SEED);
    Town town = new Town(chance);
    SchoolRoll roll = new SchoolRoll(chance, town);
    SchoolStaff staff = new SchoolStaff();
    new FamiliesApart(town, roll).enrol();
    new FamiliesAndTheirNames(town, roll).enrol(staff.teacherAndMother());
    new OrdinaryFamilies(chance, town, roll).fillTheClasses(PUPILS);

    Files.createDirectories(folder);
    new OneRosterFiles(roll, staff).writeTo(folder);
    new OfficeFiles(roll).writeTo(folder);
  }
}
