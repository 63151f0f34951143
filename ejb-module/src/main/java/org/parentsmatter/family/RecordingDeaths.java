package org.parentsmatter.family;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.sql.DataSource;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.reach.NothingHere;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Records that a parent or a pupil has died, without waiting for the MIS: from that moment nobody
 * is written to, or about. No export ever changes what is recorded here; a person can take it back.
 */
@Stateless
@Needs(Right.RECORD_DEATHS)
public class RecordingDeaths {
  private static final String PARENT =
      "select title, given_name, family_name, deceased_on from parent where id = ?";
  private static final String PUPIL =
      "select given_name, preferred_name, family_name, deceased_on from pupil where id = ?";
  private static final String PARENT_DIED =
      "update parent set deceased_on = ?, version = version + 1 where id = ?";
  private static final String PUPIL_DIED =
      "update pupil set deceased_on = ?, version = version + 1 where id = ?";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private AuditLog auditLog;

  /**
   * A parent's name, and what is recorded.
   *
   * @throws NothingHere when there is no such parent
   */
  public Mourned parent(long parentId) {
    return one(true, parentId);
  }

  /**
   * A pupil's name, and what is recorded.
   *
   * @throws NothingHere when there is no such pupil
   */
  public Mourned pupil(long pupilId) {
    return one(false, pupilId);
  }

  /**
   * A parent has died.
   *
   * @param day today or a day before; where the day is not known, the day of hearing of it
   * @throws DeathNotRecorded when the day is missing or has not come yet
   */
  public void parentDied(long parentId, LocalDate day) {
    parent(parentId);
    write(true, parentId, checked(day));
    auditLog.record(AuditAction.DEATH_RECORDED, "parent", parentId, null);
  }

  /**
   * A pupil has died.
   *
   * @param day today or a day before; where the day is not known, the day of hearing of it
   * @throws DeathNotRecorded when the day is missing or has not come yet
   */
  public void pupilDied(long pupilId, LocalDate day) {
    pupil(pupilId);
    write(false, pupilId, checked(day));
    auditLog.record(AuditAction.DEATH_RECORDED, "pupil", pupilId, null);
  }

  /** It was a mistake: the parent lives. */
  public void parentLives(long parentId) {
    parent(parentId);
    write(true, parentId, null);
    auditLog.record(AuditAction.DEATH_TAKEN_BACK, "parent", parentId, null);
  }

  /** It was a mistake: the pupil lives. */
  public void pupilLives(long pupilId) {
    pupil(pupilId);
    write(false, pupilId, null);
    auditLog.record(AuditAction.DEATH_TAKEN_BACK, "pupil", pupilId, null);
  }

  private static LocalDate checked(LocalDate day) {
    if (day == null) {
      throw new DeathNotRecorded("Enter the day, or the day on which you heard of it.");
    }
    if (day.isAfter(LocalDate.now(ZoneId.systemDefault()))) {
      throw new DeathNotRecorded("This day has not come yet. Please check it.");
    }
    return day;
  }

  /** Writes it down and brings the families in line, on one connection and in one transaction. */
  private void write(boolean parent, long id, LocalDate day) {
    try (Connection connection = dataSource.getConnection()) {
      try (PreparedStatement statement =
          connection.prepareStatement(parent ? PARENT_DIED : PUPIL_DIED)) {
        statement.setDate(1, day == null ? null : Date.valueOf(day));
        statement.setLong(2, id);
        statement.executeUpdate();
      }
      DerivingFamilies.derive(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Mourned one(boolean parent, long id) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(parent ? PARENT : PUPIL)) {
      select.setLong(1, id);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new NothingHere(parent ? "parent" : "pupil");
        }
        return new Mourned(name(parent, row).display(), PupilRows.day(row, 4));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PersonName name(boolean parent, ResultSet row) throws SQLException {
    return parent
        ? new PersonName(row.getString(1), row.getString(2), row.getString(3))
        : PersonName.ofPupil(row.getString(1), row.getString(2), row.getString(3));
  }
}
