package org.parentsmatter.home;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.security.Right;

/** The deeds of the audit log that concern more people than the one who did them. */
final class Changes {
  private static final int MOST = 8;
  private static final int DAYS_LOOKED_BACK = 30;
  private static final Map<AuditAction, Right> OF_INTEREST =
      new EnumMap<>(
          Map.of(
              AuditAction.IMPORT_APPLIED, Right.SEE_FAMILIES,
              AuditAction.IMPORT_REFUSED, Right.IMPORT_DATA,
              AuditAction.LETTER_RUN_STARTED, Right.SEE_LETTERS,
              AuditAction.LETTER_RUN_RELEASED, Right.SEE_LETTERS,
              AuditAction.LETTER_RUN_CANCELLED, Right.SEE_LETTERS,
              AuditAction.SCHOOL_CHANGED, Right.SIGNED_IN,
              AuditAction.VISION_CHANGED, Right.SIGNED_IN,
              AuditAction.ACCOUNT_CREATED, Right.KEEP_ACCOUNTS,
              AuditAction.ACCOUNT_DISABLED, Right.KEEP_ACCOUNTS));
  private static final Map<AuditAction, String> WORDS =
      new EnumMap<>(
          Map.of(
              AuditAction.IMPORT_APPLIED, "Pupils and parents were imported",
              AuditAction.IMPORT_REFUSED, "An import was refused",
              AuditAction.LETTER_RUN_STARTED, "A letter run was started",
              AuditAction.LETTER_RUN_RELEASED, "Letters are ready to print",
              AuditAction.LETTER_RUN_CANCELLED, "A letter run was given up",
              AuditAction.SCHOOL_CHANGED, "The school’s settings were changed",
              AuditAction.VISION_CHANGED, "The school’s vision was changed",
              AuditAction.ACCOUNT_CREATED, "An account was created",
              AuditAction.ACCOUNT_DISABLED, "An account was disabled"));

  private Changes() {}

  static List<Change> latest(Connection connection, Predicate<Right> has) throws SQLException {
    List<AuditAction> actions =
        OF_INTEREST.entrySet().stream()
            .filter(e -> has.test(e.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    String places = actions.stream().map(a -> "?").collect(Collectors.joining(", "));
    List<Change> changes = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(
            "select e.action, coalesce(a.display_name, e.username), e.happened_at"
                + " from audit_entry e left join account a on a.username = e.username"
                + " where e.action in ("
                + places
                + ") and e.happened_at >= ? order by e.happened_at desc, e.id desc fetch first "
                + MOST
                + " rows only")) {
      for (int i = 0; i < actions.size(); i++) {
        select.setString(i + 1, actions.get(i).name());
      }
      select.setTimestamp(
          actions.size() + 1,
          Timestamp.valueOf(LocalDateTime.now(ZoneOffset.UTC).minusDays(DAYS_LOOKED_BACK)));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          changes.add(
              new Change(
                  WORDS.get(AuditAction.valueOf(row.getString(1))),
                  row.getString(2),
                  row.getTimestamp(3).toLocalDateTime()));
        }
      }
    }
    return changes;
  }
}
