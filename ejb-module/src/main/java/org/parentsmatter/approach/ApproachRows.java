package org.parentsmatter.approach;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parentsmatter.contact.Channel;
import org.parentsmatter.contact.Direction;
import org.parentsmatter.contact.Outcome;
import org.parentsmatter.contact.Tone;
import org.parentsmatter.entitlement.EntitlementSql;

/** Reads what is counted: each method is one statement, whatever the size of the school. */
final class ApproachRows {
  /** Counted only: a plan, which a parent reads, names no language that parents do not share. */
  private static final String OF_A_PARENT =
      "(select min(pa.language) from family_parent q join parent pa on pa.id = q.parent_id"
          + " where q.family_id = f.id";

  private static final String PUPILS =
      "select pu.id, fp.family_id, pu.year_group, pu.attendance_percent, coalesce(pu.language, "
          + OF_A_PARENT
          + " and pa.language not like 'en%'), "
          + OF_A_PARENT
          + ")) from family f join family_pupil fp on fp.family_id = f.id"
          + " join pupil pu on pu.id = fp.pupil_id where f.ended_on is null and "
          + EntitlementSql.ON_ROLL;

  /** In this order: Derby would begin with all parents, for each pupil. */
  private static final String PARENTS =
      "select fp.family_id, r.parent_id from --DERBY-PROPERTIES joinOrder=FIXED\n"
          + " family_pupil fp, pupil pu, relationship r, parent pa where pu.id = fp.pupil_id"
          + " and r.pupil_id = pu.id and pa.id = r.parent_id and pa.kind = 'PERSON' and "
          + EntitlementSql.ENTITLED;

  private static final String EXCHANGES =
      "select distinct c.id, fp.family_id, c.parent_id, c.happened_at, c.direction, c.channel,"
          + " c.tone, c.outcome, c.language, pa.language, c.answers_id from contact c join"
          + " contact_pupil cp on cp.contact_id = c.id join family_pupil fp on fp.pupil_id ="
          + " cp.pupil_id join parent pa on pa.id = c.parent_id where c.taken_back_at is null and"
          + " c.happened_at >= ?";

  private static final String STANDINGS =
      "select a.pupil_id, a.standing from attainment a where a.standing is not null"
          + " and a.assessed_on = (select max(b.assessed_on) from attainment b"
          + " where b.pupil_id = a.pupil_id and b.subject = a.subject)";

  private static final String LETTERS =
      "select n.template, n.template_version, cast(n.released_at as date), count(*)"
          + " from letter_run n join letter l on l.run_id = n.id"
          + " where n.released_at >= ? and l.outcome = 'PRODUCED'"
          + " and (l.language is null or l.language like 'en%')"
          + " group by n.template, n.template_version, cast(n.released_at as date)";

  private final Connection connection;

  ApproachRows(Connection connection) {
    this.connection = connection;
  }

  /** Letters of one template that went out on one day. */
  record SentLetters(String template, String version, LocalDate day, long count) {}

  List<PupilInView> pupils() throws SQLException {
    List<PupilInView> pupils = new ArrayList<>();
    each(
        PUPILS,
        null,
        row ->
            pupils.add(
                new PupilInView(
                    row.getLong(1),
                    row.getLong(2),
                    row.getString(3),
                    row.getBigDecimal(4),
                    row.getString(5))));
    return pupils;
  }

  /** The persons who are entitled to hear about the pupils of each family. */
  Map<Long, Set<Long>> parents() throws SQLException {
    Map<Long, Set<Long>> parents = new HashMap<>();
    each(
        PARENTS,
        null,
        row ->
            parents.computeIfAbsent(row.getLong(1), family -> new HashSet<>()).add(row.getLong(2)));
    return parents;
  }

  /**
   * The contacts that stand.
   *
   * @param since UTC
   */
  List<Exchange> exchanges(LocalDateTime since) throws SQLException {
    List<Exchange> exchanges = new ArrayList<>();
    each(EXCHANGES, since, row -> exchanges.add(exchange(row)));
    return exchanges;
  }

  private static Exchange exchange(ResultSet row) throws SQLException {
    long answers = row.getLong(11);
    return new Exchange(
        row.getLong(1),
        row.getLong(2),
        row.getLong(3),
        row.getTimestamp(4).toLocalDateTime(),
        Direction.valueOf(row.getString(5)),
        Channel.valueOf(row.getString(6)),
        Tone.valueOf(row.getString(7)),
        Outcome.valueOf(row.getString(8)),
        row.getString(9),
        row.getString(10),
        row.wasNull() || answers == 0 ? null : answers);
  }

  /** How each pupil does in each subject, as the last assessment said. */
  Map<Long, List<String>> standings() throws SQLException {
    Map<Long, List<String>> standings = new HashMap<>();
    each(
        STANDINGS,
        null,
        row ->
            standings
                .computeIfAbsent(row.getLong(1), pupil -> new ArrayList<>())
                .add(row.getString(2)));
    return standings;
  }

  /**
   * The letters in English of released runs.
   *
   * @param since UTC
   */
  List<SentLetters> letters(LocalDateTime since) throws SQLException {
    List<SentLetters> letters = new ArrayList<>();
    each(
        LETTERS,
        since,
        row -> {
          Date day = row.getDate(3);
          letters.add(
              new SentLetters(
                  row.getString(1), row.getString(2), day.toLocalDate(), row.getLong(4)));
        });
    return letters;
  }

  private void each(String sql, LocalDateTime since, RowTaker taker) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      if (since != null) {
        select.setTimestamp(1, Timestamp.valueOf(since));
      }
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          taker.take(row);
        }
      }
    }
  }

  private interface RowTaker {
    void take(ResultSet row) throws SQLException;
  }
}
