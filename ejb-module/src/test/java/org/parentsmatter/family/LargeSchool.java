package org.parentsmatter.family;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** A school of many families: each has a mother, a father and one or two pupils. */
final class LargeSchool {
  private static final String[] SURNAMES = {"Hughes", "Ashby", "O’Neill", "Żak", "Khan", "Okafor"};

  private LargeSchool() {}

  static void fill(Connection connection, int families) throws SQLException {
    try (PreparedStatement pupil =
            connection.prepareStatement(
                "insert into pupil (id, source_id, given_name, family_name, tutor_group,"
                    + " year_group, attendance_percent, version) values (?, ?, ?, ?, ?, ?, ?, 1)");
        PreparedStatement parent =
            connection.prepareStatement(
                "insert into parent (id, source_id, kind, given_name, family_name, version)"
                    + " values (?, ?, 'PERSON', ?, ?, 1)");
        PreparedStatement tie =
            connection.prepareStatement(
                "insert into relationship (id, parent_id, pupil_id, kind, parental_responsibility,"
                    + " lives_with, emergency_contact, source, version)"
                    + " values (?, ?, ?, ?, 'YES', 'YES', 'NOT_KNOWN', 'CONTACTS', 1)")) {
      long pupilId = 0;
      long tieId = 0;
      for (int family = 0; family < families; family++) {
        String surname = SURNAMES[family % SURNAMES.length] + "-" + family;
        long mother = 2L * family + 1;
        parent(parent, mother, "Mary", surname);
        parent(parent, mother + 1, "John", surname);
        for (int child = 0; child < 1 + family % 2; child++) {
          pupilId++;
          int year = 7 + (family + child) % 5;
          pupil.setLong(1, pupilId);
          pupil.setString(2, "stu-" + pupilId);
          pupil.setString(3, child == 0 ? "Zoë" : "Max");
          pupil.setString(4, surname);
          pupil.setString(5, year + "" + (char) ('A' + family % 20));
          pupil.setString(6, Integer.toString(year));
          pupil.setBigDecimal(7, java.math.BigDecimal.valueOf(7000 + family % 3000, 2));
          pupil.addBatch();
          for (int which = 0; which < 2; which++) {
            tie.setLong(1, ++tieId);
            tie.setLong(2, mother + which);
            tie.setLong(3, pupilId);
            tie.setString(4, which == 0 ? "MOTHER" : "FATHER");
            tie.addBatch();
          }
        }
        if (family % 2000 == 1999) {
          pupil.executeBatch();
          parent.executeBatch();
          tie.executeBatch();
        }
      }
      pupil.executeBatch();
      parent.executeBatch();
      tie.executeBatch();
    }
    if (connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
      // As an import does it.
      try (Statement analyze = connection.createStatement()) {
        analyze.execute("analyze pupil, parent, relationship");
      }
    }
  }

  private static void parent(PreparedStatement insert, long id, String given, String family)
      throws SQLException {
    insert.setLong(1, id);
    insert.setString(2, "con-" + id);
    insert.setString(3, given);
    insert.setString(4, family);
    insert.addBatch();
  }
}
