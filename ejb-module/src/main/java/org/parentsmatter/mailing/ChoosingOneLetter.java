package org.parentsmatter.mailing;

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
import org.parentsmatter.database.Sequence;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Records what a parent has told the school: that he or she wants one letter together with another
 * parent of the same pupils, and that he or she does not want it any more. The other parent has to
 * say the same. No import ever changes it.
 */
@Stateless
@Needs(Right.KEEP_SHARED_LETTERS)
public class ChoosingOneLetter {
  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private AuditLog auditLog;
  @Inject private CurrentUser currentUser;

  /**
   * How it stands with a parent's choice.
   *
   * @throws org.parentsmatter.reach.NothingHere when there is no such parent
   */
  public OneLetterView show(long parentId) {
    return work(connection -> new OneLetterChoices(connection).of(parentId));
  }

  /**
   * The parent wants one letter together with the other. An earlier choice of somebody else ends.
   *
   * @throws OneLetterRefused when the other is no parent of the same pupils
   */
  public void choose(long parentId, long otherId) {
    work(
        connection -> {
          OneLetterView view = new OneLetterChoices(connection).of(parentId);
          OneLetterView.Other other =
              view.others().stream()
                  .filter(each -> each.id() == otherId)
                  .findFirst()
                  .orElseThrow(
                      () ->
                          new OneLetterRefused(
                              "Both have to be parents of the same pupils. Nothing was recorded."));
          if (!other.chosen()) {
            end(connection, parentId);
            begin(connection, parentId, otherId);
          }
          return null;
        });
  }

  /** The parent wants letters of his or her own again. */
  public void takeBack(long parentId) {
    work(
        connection -> {
          new OneLetterChoices(connection).of(parentId);
          end(connection, parentId);
          return null;
        });
  }

  private void begin(Connection connection, long parentId, long otherId) throws SQLException {
    try (PreparedStatement insert =
            connection.prepareStatement(
                "insert into one_letter_choice (id, parent_id, with_parent_id, chooses,"
                    + " recorded_by, recorded_at) values (?, ?, ?, ?, ?, ?)");
        Sequence ids = new Sequence(connection, "one_letter_choice_seq")) {
      insert.setLong(1, ids.next());
      insert.setLong(2, parentId);
      insert.setLong(3, otherId);
      insert.setLong(4, parentId);
      insert.setString(5, currentUser.name());
      insert.setTimestamp(6, now());
      insert.executeUpdate();
    }
    auditLog.record(AuditAction.ONE_LETTER_CHOSEN, "parent", parentId, "with parent " + otherId);
  }

  private void end(Connection connection, long parentId) throws SQLException {
    try (PreparedStatement update =
        connection.prepareStatement(
            "update one_letter_choice set chooses = null, taken_back_by = ?, taken_back_at = ?"
                + " where chooses = ?")) {
      update.setString(1, currentUser.name());
      update.setTimestamp(2, now());
      update.setLong(3, parentId);
      if (update.executeUpdate() > 0) {
        auditLog.record(AuditAction.ONE_LETTER_TAKEN_BACK, "parent", parentId, null);
      }
    }
  }

  private static Timestamp now() {
    return Timestamp.valueOf(LocalDateTime.now(ZoneOffset.UTC));
  }

  private <T> T work(Work<T> work) {
    try (Connection connection = dataSource.getConnection()) {
      return work.on(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Work<T> {
    T on(Connection connection) throws SQLException;
  }
}
