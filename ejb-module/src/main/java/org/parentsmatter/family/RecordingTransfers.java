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
import javax.sql.DataSource;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.reach.NothingHere;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Records that a pupil goes to another school, without waiting for the MIS: from that day he or she
 * has left, and nobody is written to about him or her. No export changes what is recorded here,
 * even if it still names the pupil; a person can take it back.
 */
@Stateless
@Needs(Right.RECORD_TRANSFERS)
public class RecordingTransfers {
  /** The longest name of a school, in characters. */
  public static final int NAME_LENGTH = 200;

  private static final String PUPIL =
      "select given_name, preferred_name, family_name, transferred_on, transferred_to from pupil"
          + " where id = ?";
  private static final String TRANSFERRED =
      "update pupil set left_before_transfer = case when transferred_on is null then left_on"
          + " else left_before_transfer end, left_on = ?, transferred_on = ?, transferred_to = ?,"
          + " version = version + 1 where id = ?";
  private static final String STAYS =
      "update pupil set left_on = left_before_transfer, left_before_transfer = null,"
          + " transferred_on = null, transferred_to = null, version = version + 1"
          + " where id = ? and transferred_on is not null";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private AuditLog auditLog;

  /**
   * A pupil's name, and what is recorded.
   *
   * @throws NothingHere when there is no such pupil
   */
  public Transfer pupil(long pupilId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(PUPIL)) {
      select.setLong(1, pupilId);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new NothingHere("pupil");
        }
        return new Transfer(
            PersonName.ofPupil(row.getString(1), row.getString(2), row.getString(3)).display(),
            PupilRows.day(row, 4),
            row.getString(5));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The pupil goes to another school.
   *
   * @param day the day of leaving, which may still be to come
   * @param school its name, at most {@value #NAME_LENGTH} characters
   * @throws TransferNotRecorded when one of them is missing or too long
   */
  public void transferred(long pupilId, LocalDate day, String school) {
    pupil(pupilId);
    String name = school == null ? "" : school.strip();
    if (day == null || name.isEmpty()) {
      throw new TransferNotRecorded("Enter the day and the name of the other school.");
    }
    if (name.length() > NAME_LENGTH) {
      throw new TransferNotRecorded(
          "The name of the school may have at most " + NAME_LENGTH + " characters.");
    }
    write(
        connection -> {
          try (PreparedStatement update = connection.prepareStatement(TRANSFERRED)) {
            update.setDate(1, Date.valueOf(day));
            update.setDate(2, Date.valueOf(day));
            update.setString(3, name);
            update.setLong(4, pupilId);
            update.executeUpdate();
          }
        });
    auditLog.record(AuditAction.TRANSFER_RECORDED, "pupil", pupilId, null);
  }

  /** It was a mistake, or the pupil is back: he or she is as before. */
  public void stays(long pupilId) {
    pupil(pupilId);
    write(
        connection -> {
          try (PreparedStatement update = connection.prepareStatement(STAYS)) {
            update.setLong(1, pupilId);
            update.executeUpdate();
          }
        });
    auditLog.record(AuditAction.TRANSFER_TAKEN_BACK, "pupil", pupilId, null);
  }

  /** Writes it down and brings the families in line, on one connection and in one transaction. */
  private void write(Update update) {
    try (Connection connection = dataSource.getConnection()) {
      update.on(connection);
      DerivingFamilies.derive(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Update {
    void on(Connection connection) throws SQLException;
  }
}
