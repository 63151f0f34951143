package org.parentsmatter.family;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.parentsmatter.reach.NothingHere;
import org.parentsmatter.reach.Reach;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** What staff see of pupils: those on roll as a list, and each of them. */
@Stateless
@Needs(Right.SEE_FAMILIES)
public class SeeingPupils {
  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private CurrentUser currentUser;
  @Inject private Reach reach;

  /** Pupils on roll, {@code size} of them from the {@code first}, counted from 0. */
  public PupilPage page(
      PupilFilter filter, PupilSort sort, boolean descending, int first, int size) {
    try (Connection connection = dataSource.getConnection()) {
      return PupilRows.page(
          connection,
          reach.now(),
          filter,
          sort,
          descending,
          first,
          Math.min(size, SeeingFamilies.LARGEST_PAGE));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * One pupil, on roll or not.
   *
   * @throws NothingHere when there is none with this id, or he or she is out of reach
   */
  public PupilView show(long pupilId) {
    reach.requirePupil(pupilId);
    try (Connection connection = dataSource.getConnection()) {
      return show(connection, pupilId, currentUser.has(Right.RECORD_TRANSFERS));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * One pupil.
   *
   * @param recordsMoves whether somebody looks who may also record a move to another school
   */
  static PupilView show(Connection connection, long pupilId, boolean recordsMoves)
      throws SQLException {
    PupilSummary pupil =
        (recordsMoves
                ? PupilRows.one(connection, pupilId)
                : PupilRows.oneGuarded(connection, pupilId))
            .orElseThrow(() -> new NothingHere("pupil"));
    return new PupilView(pupil, family(connection, pupilId), Ties.ofPupil(connection, pupilId));
  }

  private static FamilyLink family(Connection connection, long pupilId) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select f.id, f.name from family_pupil fp join family f on f.id = fp.family_id"
                + " where fp.pupil_id = ? and f.ended_on is null")) {
      select.setLong(1, pupilId);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? new FamilyLink(row.getLong(1), row.getString(2)) : null;
      }
    }
  }
}
