package org.parentsmatter.container;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Pupils of a year of their own, each with a mother without an address, a father with one and a
 * childminder.
 */
final class YearOfPupils {
  private YearOfPupils() {}

  static void insert(DataSource dataSource, String year, int size) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement pupil =
            connection.prepareStatement(
                "insert into pupil (id, source_id, given_name, family_name, year_group,"
                    + " tutor_group, version) values (?, ?, ?, ?, ?, ?, 0)");
        PreparedStatement parent =
            connection.prepareStatement(
                "insert into parent (id, source_id, kind, title, given_name, family_name,"
                    + " address_line1, town, postcode, version)"
                    + " values (?, ?, 'PERSON', 'Mrs', ?, ?, ?, 'Larkham', 'LK1 4QT', 0)");
        PreparedStatement tie =
            connection.prepareStatement(
                "insert into relationship (id, parent_id, pupil_id, kind, parental_responsibility,"
                    + " lives_with, emergency_contact, source, version)"
                    + " values (?, ?, ?, ?, 'NOT_KNOWN', 'NOT_KNOWN', 'NOT_KNOWN', 'CONTACTS', 0)")) {
      long first = 1_000_000L + (long) (Math.random() * 1e12);
      for (int i = 0; i < size; i++) {
        long pupilId = first + i * 10L;
        pupil.setLong(1, pupilId);
        pupil.setString(2, "stu-" + pupilId);
        pupil.setString(3, "Given" + i);
        pupil.setString(4, "Family" + i);
        pupil.setString(5, year);
        pupil.setString(6, (7 + i % 5) + "A");
        pupil.addBatch();
        for (int j = 0; j < 3; j++) {
          long parentId = pupilId + j + 1;
          parent.setLong(1, parentId);
          parent.setString(2, "con-" + parentId);
          parent.setString(3, List.of("Jo", "Sam", "Kim").get(j));
          parent.setString(4, "Family" + i);
          parent.setString(5, j == 0 ? null : i + " Mill Lane");
          parent.addBatch();
          tie.setLong(1, parentId);
          tie.setLong(2, parentId);
          tie.setLong(3, pupilId);
          tie.setString(4, j == 2 ? "CHILDMINDER" : j == 1 ? "FATHER" : "MOTHER");
          tie.addBatch();
        }
      }
      pupil.executeBatch();
      parent.executeBatch();
      tie.executeBatch();
    }
  }
}
