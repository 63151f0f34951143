package org.parentsmatter.demo;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Random;

/** How the pupils did in three assessments, subject by subject, with a reading age in English. */
final class Assessments {
  private static final long SEED = 1902;
  private static final List<String> SUBJECTS = List.of("English", "Mathematics", "Science");
  private static final List<String> WORDS =
      List.of("Well below", "Below", "At", "Above", "Well above");
  private static final List<String> EFFORT = List.of("Try more", "Good", "Very good");
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2026, 2, 12), LocalDate.of(2026, 7, 3), LocalDate.of(2026, 10, 16));
  private static final double SPREAD = 0.9;
  private static final int MONTHS = 12;

  /** Nobody is said to read like a child younger than five. */
  private static final int YOUNGEST_READER = 60;

  private final SchoolRoll roll;
  private final Random chance = new Random(SEED);

  Assessments(SchoolRoll roll) {
    this.roll = roll;
  }

  CsvFile file() {
    CsvFile file =
        new CsvFile("attainment.csv", "Pupil ID,Date,Subject,Attainment,Effort,Reading Age");
    for (Child child : roll.children()) {
      double ability = 2 + chance.nextGaussian() * SPREAD;
      for (LocalDate day : DAYS) {
        for (String subject : SUBJECTS) {
          double level = ability + chance.nextGaussian() / 3;
          file.row(
              child.number(),
              day,
              subject,
              WORDS.get((int) Math.max(0, Math.min(WORDS.size() - 1, Math.round(level)))),
              EFFORT.get(chance.nextInt(EFFORT.size())),
              subject.equals("English") ? readingAge(child, day, level) : "");
        }
      }
    }
    return file;
  }

  private static String readingAge(Child child, LocalDate day, double level) {
    int age = (int) Period.between(child.born(), day).toTotalMonths();
    int months = Math.max(YOUNGEST_READER, (int) Math.round(age + (level - 2) * MONTHS));
    return months / MONTHS + ":" + String.format("%02d", months % MONTHS);
  }
}
