package org.parentsmatter.community;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** A school with three members of staff, the third of whom has left, and six pupils. */
final class HouseSchool {
  static final long DESAI = 1;
  static final long MARSH = 2;
  static final long GONE = 3;

  private final DataSource dataSource;

  HouseSchool(DataSource dataSource) throws SQLException {
    this.dataSource = dataSource;
    staff(DESAI, "Anil", "Desai", "null");
    staff(MARSH, "Rachel", "Marsh", "null");
    staff(GONE, "Una", "Gone", "current_date");
    pupil(1, "Ada", "7L", "null");
    pupil(2, "Ben", "7L", "null");
    pupil(3, "Cem", "7K", "null");
    pupil(4, "Dot", "8L", "null");
    pupil(5, "Eve", "7L", "current_date");
    pupil(6, "Fay", "7K", "null");
  }

  private void staff(long id, String given, String family, String leftOn) throws SQLException {
    run(
        "insert into staff_member (id, source_id, given_name, family_name, email, kind, left_on, version)"
            + " values (%1$d, 's%1$d', '%2$s', '%3$s', '%3$s@school.example', 'TEACHER', %4$s, 0)"
                .formatted(id, given, family, leftOn));
  }

  private void pupil(long id, String given, String tutorGroup, String leftOn) throws SQLException {
    run(
        "insert into pupil (id, source_id, identifier, given_name, family_name, tutor_group, left_on, version)"
            + " values (%1$d, 'p%1$d', '110%1$d', '%2$s', 'Vale', '%3$s', %4$s, 0)"
                .formatted(id, given, tutorGroup, leftOn));
  }

  void run(String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
