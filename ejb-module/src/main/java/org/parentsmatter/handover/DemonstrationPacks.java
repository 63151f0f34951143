package org.parentsmatter.handover;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.parentsmatter.database.Sequence;

/**
 * The parents' evening of the demonstration school: a pack of the teacher's, with the tutor group,
 * and one of the Principal's.
 */
@Dependent
class DemonstrationPacks {
  private static final int DAYS_AHEAD = 7;
  private static final String THERE = "select count(*) from family_pack";

  private static final String TUTOR_GROUP =
      "select p.id from pupil p join tutor_group_staff t on t.tutor_group = p.tutor_group"
          + " join account a on a.staff_source_id = t.staff_source_id where a.username = ?"
          + " and p.left_on is null order by p.family_name, p.id fetch first 6 rows only";
  private static final String ANYBODY =
      "select p.id from pupil p where p.left_on is null order by p.family_name, p.id"
          + " fetch first 4 rows only";
  private static final String PACK =
      "insert into family_pack (id, owner, name, evening_on, version) values (?, ?, ?, ?, 1)";
  private static final String LINE =
      "insert into family_pack_line (id, pack_id, position, pupil_id, comes_at)"
          + " values (?, ?, ?, ?, ?)";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  /** Makes both, where there is none yet. */
  void prepare(LocalDate today) {
    try (Connection connection = dataSource.getConnection()) {
      if (ids(connection, THERE, null).get(0) == 0) {
        pack(connection, "teacher", ids(connection, TUTOR_GROUP, "teacher"), today);
        pack(connection, "principal", ids(connection, ANYBODY, null), today);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The demonstration's packs could not be made", e);
    }
  }

  private static List<Long> ids(Connection connection, String sql, String username)
      throws SQLException {
    List<Long> ids = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      if (username != null) {
        select.setString(1, username);
      }
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          ids.add(row.getLong(1));
        }
      }
    }
    return ids;
  }

  private static void pack(Connection connection, String owner, List<Long> pupils, LocalDate today)
      throws SQLException {
    try (PreparedStatement pack = connection.prepareStatement(PACK);
        PreparedStatement line = connection.prepareStatement(LINE);
        Sequence packs = new Sequence(connection, "family_pack_seq");
        Sequence lines = new Sequence(connection, "family_pack_line_seq")) {
      long id = packs.next();
      pack.setLong(1, id);
      pack.setString(2, owner);
      pack.setString(3, "Parents’ evening");
      pack.setDate(4, Date.valueOf(today.plusDays(DAYS_AHEAD)));
      pack.executeUpdate();
      for (int i = 0; i < pupils.size(); i++) {
        line.setLong(1, lines.next());
        line.setLong(2, id);
        line.setInt(3, i);
        line.setLong(4, pupils.get(i));
        line.setString(5, "17:" + i + "0");
        line.addBatch();
      }
      line.executeBatch();
    }
  }
}
