package org.parentsmatter.letters;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parentsmatter.family.AddressProtection;
import org.parentsmatter.family.PersonName;

/**
 * Reads the recipients of runs for pages: filtered, sorted, a page at a time, and for one parent
 * through all runs.
 */
final class RecipientList {
  private static final String COLUMNS =
      "select l.id, l.reference, l.parent_id, l.parent_name, l.pupil_names, l.outcome, l.delivery,"
          + " l.reason, l.pages, case when l.kept_apart = 'YES' or "
          + AddressProtection.OF_LETTER
          + " then 'YES' else 'NO' end as kept_apart, case when l.kept_apart = 'YES' or "
          + AddressProtection.OF_LETTER
          + " then l.parent_name end as kept_name, "
          + LetterForms.COLUMNS
          + " from letter l";

  /** The marks that stand about the letter that goes to the parent of {@code l}. */
  private static final String WENT_WITH =
      " join letter_posting p on p.id = went.posting_id where p.stands is not null"
          + " and went.letter_id = case when l.outcome = 'SHARED' then l.shares_with else l.id end";

  private static final String ANSWERS =
      "select r.id as run_id, r.name, r.created_at, r.status, l.outcome, l.pupil_names, l.reason,"
          + " l.delivery, l.reference, (select max(p.posted_on) from posted_letter went"
          + WENT_WITH
          + ") as posted_on, (select count(*) from posted_letter went"
          + WENT_WITH
          + " and p.part in ('PUPIL_POST', 'PROTECTED_PUPIL_POST')) as handed_out, "
          + LetterForms.COLUMNS
          + " from letter l join letter_run r on r.id = l.run_id"
          + " where l.parent_id = ?";

  private final Connection connection;

  RecipientList(Connection connection) {
    this.connection = connection;
  }

  int count(long runId, LetterFilter filter) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select count(*) from letter l" + where(filter))) {
      bind(select, runId, filter);
      try (ResultSet found = select.executeQuery()) {
        found.next();
        return found.getInt(1);
      }
    }
  }

  /** In which order the letters of a run are printed. */
  PrintOrder printOrder(long runId) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement("select print_order from letter_run where id = ?")) {
      select.setLong(1, runId);
      try (ResultSet found = select.executeQuery()) {
        return found.next() ? PrintOrder.valueOf(found.getString(1)) : PrintOrder.TUTOR_GROUP;
      }
    }
  }

  /**
   * @param order as {@link LetterSort} makes it
   */
  List<LetterRow> page(long runId, LetterFilter filter, String order, int first, int size)
      throws SQLException {
    String sql =
        COLUMNS + where(filter) + " order by " + order + " offset ? rows fetch next ? rows only";
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      int next = bind(select, runId, filter);
      select.setInt(next, first);
      select.setInt(next + 1, size);
      List<LetterRow> rows = new ArrayList<>();
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          rows.add(row(found));
        }
      }
      return rows;
    }
  }

  /** What a parent got, or did not, in the newest runs. */
  List<LetterAnswer> answers(long parentId, int atMost) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(ANSWERS + " order by r.id desc fetch first ? rows only")) {
      select.setLong(1, parentId);
      select.setInt(2, atMost);
      return answers(select);
    }
  }

  /** What a parent got, or did not, in one run; empty when the run did not ask for this parent. */
  Optional<LetterAnswer> answer(long parentId, long runId) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(ANSWERS + " and l.run_id = ?")) {
      select.setLong(1, parentId);
      select.setLong(2, runId);
      return answers(select).stream().findFirst();
    }
  }

  private static List<LetterAnswer> answers(PreparedStatement select) throws SQLException {
    List<LetterAnswer> answers = new ArrayList<>();
    try (ResultSet found = select.executeQuery()) {
      while (found.next()) {
        answers.add(answer(found));
      }
    }
    return answers;
  }

  Optional<String> parentName(long parentId) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select title, given_name, family_name from parent where id = ?")) {
      select.setLong(1, parentId);
      try (ResultSet found = select.executeQuery()) {
        return found.next()
            ? Optional.of(
                new PersonName(found.getString(1), found.getString(2), found.getString(3))
                    .display())
            : Optional.empty();
      }
    }
  }

  private static String where(LetterFilter filter) {
    StringBuilder where = new StringBuilder(" where l.run_id = ?");
    if (filter.outcome() != null) {
      where.append(" and l.outcome = ?");
    }
    if (filter.hasText()) {
      where.append(
          " and (lower(l.parent_name) like ? escape '!' or lower(l.pupil_names) like ? escape '!'"
              + " or lower(l.reference) like ? escape '!')");
    }
    return where.toString();
  }

  private static int bind(PreparedStatement select, long runId, LetterFilter filter)
      throws SQLException {
    int next = 1;
    select.setLong(next++, runId);
    if (filter.outcome() != null) {
      select.setString(next++, filter.outcome().name());
    }
    if (filter.hasText()) {
      String part =
          '%' + filter.text().strip().toLowerCase(Locale.UK).replaceAll("[!%_]", "!$0") + '%';
      select.setString(next++, part);
      select.setString(next++, part);
      select.setString(next++, part);
    }
    return next;
  }

  private static LetterRow row(ResultSet found) throws SQLException {
    return new LetterRow(
        found.getLong("id"),
        found.getString("reference"),
        found.getLong("parent_id"),
        found.getString("parent_name"),
        found.getString("pupil_names"),
        LetterOutcome.valueOf(found.getString("outcome")),
        delivery(found),
        found.getString("reason"),
        found.getInt("pages"),
        "YES".equals(found.getString("kept_apart")),
        LetterForms.read(found));
  }

  private static Delivery delivery(ResultSet found) throws SQLException {
    String delivery = found.getString("delivery");
    return delivery == null ? null : Delivery.valueOf(delivery);
  }

  private static LetterAnswer answer(ResultSet found) throws SQLException {
    LetterOutcome outcome = LetterOutcome.valueOf(found.getString("outcome"));
    LetterRunStatus status = LetterRunStatus.valueOf(found.getString("status"));
    Date postedOn = found.getDate("posted_on");
    return new LetterAnswer(
        found.getLong("run_id"),
        found.getString("name"),
        found.getTimestamp("created_at").toLocalDateTime(),
        status,
        outcome,
        found.getString("pupil_names"),
        LetterAnswer.inWords(
            outcome,
            status,
            delivery(found),
            found.getString("pupil_names"),
            found.getString("reason"),
            LetterForms.read(found)),
        found.getString("reference"),
        postedOn == null ? null : postedOn.toLocalDate(),
        found.getInt("handed_out") > 0);
  }
}
