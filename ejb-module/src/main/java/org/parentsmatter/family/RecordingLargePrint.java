package org.parentsmatter.family;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Records that a parent needs letters in large print, as the parent said it. No export knows of it;
 * a person can take it back.
 */
@Stateless
@Needs(Right.RECORD_LANGUAGES)
public class RecordingLargePrint {
  private static final String RECORD =
      "update parent set large_print_by = ?, large_print_at = ?, version = version + 1"
          + " where id = ? and large_print_by is null";
  private static final String TAKE_BACK =
      "update parent set large_print_by = null, large_print_at = null, version = version + 1"
          + " where id = ? and large_print_by is not null";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private AuditLog auditLog;
  @Inject private CurrentUser currentUser;

  /** From now on letters to this parent are in large print. */
  public void record(long parentId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(RECORD)) {
      update.setString(1, currentUser.name());
      update.setTimestamp(2, Timestamp.valueOf(LocalDateTime.now(ZoneOffset.UTC)));
      update.setLong(3, parentId);
      if (update.executeUpdate() == 0) {
        return;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    auditLog.record(AuditAction.LARGE_PRINT_RECORDED, "parent", parentId, null);
  }

  /** Letters to this parent are in ordinary print again. */
  public void takeBack(long parentId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(TAKE_BACK)) {
      update.setLong(1, parentId);
      if (update.executeUpdate() == 0) {
        return;
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    auditLog.record(AuditAction.LARGE_PRINT_TAKEN_BACK, "parent", parentId, null);
  }
}
