package org.parentsmatter.family;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.reach.NothingHere;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Records the language in which a parent wants to hear from the school, as the parent said it. No
 * export changes it; a person can take it back, and then what the export says counts again.
 */
@Stateless
@Needs(Right.RECORD_LANGUAGES)
public class RecordingLanguages {
  private static final String PARENT =
      "select title, given_name, family_name, language, language_recorded_by,"
          + " large_print_by from parent where id = ?";
  private static final String RECORD =
      "update parent set language_given = case when language_recorded_by is null then language"
          + " else language_given end, language = ?, language_recorded_by = ?,"
          + " language_recorded_at = ?, version = version + 1 where id = ?";
  private static final String TAKE_BACK =
      "update parent set language = language_given, language_given = null,"
          + " language_recorded_by = null, language_recorded_at = null, version = version + 1"
          + " where id = ? and language_recorded_by is not null";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private AuditLog auditLog;
  @Inject private CurrentUser currentUser;

  /**
   * What is known of a parent's language.
   *
   * @throws NothingHere when there is no such parent
   */
  public LanguageOfParent of(long parentId) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(PARENT)) {
      select.setLong(1, parentId);
      try (ResultSet row = select.executeQuery()) {
        if (!row.next()) {
          throw new NothingHere("parent");
        }
        return new LanguageOfParent(
            new PersonName(row.getString(1), row.getString(2), row.getString(3)).display(),
            row.getString(4),
            row.getString(5),
            row.getString(6) != null);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The parent wants this language.
   *
   * @param code one of {@link Languages#all()}
   * @throws LanguageNotRecorded when it is none of them
   */
  public void record(long parentId, String code) {
    of(parentId);
    if (!Languages.has(code)) {
      throw new LanguageNotRecorded("Choose a language from the list.");
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update = connection.prepareStatement(RECORD)) {
      update.setString(1, code);
      update.setString(2, currentUser.name());
      update.setTimestamp(3, Timestamp.valueOf(LocalDateTime.now(ZoneOffset.UTC)));
      update.setLong(4, parentId);
      update.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    auditLog.record(AuditAction.LANGUAGE_RECORDED, "parent", parentId, code);
  }

  /** What was recorded counts no longer: what the export said last does. */
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
    auditLog.record(AuditAction.LANGUAGE_TAKEN_BACK, "parent", parentId, null);
  }
}
