package org.parentsmatter.pack;

import static org.parentsmatter.pack.ReadingPlans.day;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parentsmatter.contact.Channel;
import org.parentsmatter.contact.ContactLine;
import org.parentsmatter.contact.Direction;
import org.parentsmatter.contact.Outcome;
import org.parentsmatter.contact.Purpose;
import org.parentsmatter.contact.RequestDecision;
import org.parentsmatter.contact.Tone;
import org.parentsmatter.database.Ids;
import org.parentsmatter.family.PersonName;
import org.parentsmatter.pack.ExchangeFacts.Wanted;

/**
 * Reads the contacts about the pupils of families with what was asked for in them, one statement
 * for all. For the paper there is nothing of a contact that is kept close but that it took place,
 * whoever prints it; and no words of one that was about a pupil of another family, too.
 */
final class ReadingExchanges {
  /** Older ones say little; what a parent still waits for is read whatever its age. */
  private static final int YEARS = 2;

  private static final String ROWS =
      "select fp.family_id, c.id, pu.id, pu.given_name, pu.preferred_name, pu.family_name,"
          + " c.parent_id, pa.title, pa.given_name, pa.family_name, c.happened_at, c.direction,"
          + " c.channel, c.purpose, c.tone, c.outcome, c.note, c.shown_to, c.recorded_by, q.id,"
          + " q.words, q.asked_on, q.answer_by, q.decision, q.answer, q.told_back_on,"
          + " case when exists (select 1 from contact_pupil o where o.contact_id = c.id"
          + " and not exists (select 1 from family_pupil own where own.family_id = fp.family_id"
          + " and own.pupil_id = o.pupil_id)) then 'YES' else 'NO' end"
          + " from family_pupil fp join contact_pupil cp on cp.pupil_id = fp.pupil_id"
          + " join contact c on c.id = cp.contact_id join pupil pu on pu.id = cp.pupil_id"
          + " join parent pa on pa.id = c.parent_id"
          + " left join parent_request q on q.contact_id = c.id and q.taken_back_at is null"
          + " where c.taken_back_at is null and fp.family_id in %s"
          + " and (c.happened_at >= ? or (q.id is not null and q.told_back_on is null))"
          + " order by c.happened_at desc, c.id desc, pu.birth_date, pu.id";

  private final boolean seesNotes;
  private final Map<Long, Map<Long, Row>> byFamily = new HashMap<>();

  private ReadingExchanges(boolean seesNotes) {
    this.seesNotes = seesNotes;
  }

  /**
   * The contacts of each family, the last first.
   *
   * @param seesNotes whether the reader may read notes and requests at all
   * @param now in UTC
   */
  static Map<Long, List<ExchangeFacts>> of(
      Connection connection, Ids families, boolean seesNotes, LocalDateTime now)
      throws SQLException {
    ReadingExchanges reading = new ReadingExchanges(seesNotes);
    try (PreparedStatement select =
        connection.prepareStatement(ROWS.formatted(families.places()))) {
      families.bind(select, 1);
      select.setTimestamp(families.count() + 1, Timestamp.valueOf(now.minusYears(YEARS)));
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          reading.take(row);
        }
      }
    }
    Map<Long, List<ExchangeFacts>> exchanges = new HashMap<>();
    reading.byFamily.forEach(
        (family, rows) ->
            exchanges.put(family, rows.values().stream().map(Row::exchange).toList()));
    return exchanges;
  }

  private void take(ResultSet row) throws SQLException {
    Map<Long, Row> ofFamily =
        byFamily.computeIfAbsent(row.getLong(1), family -> new LinkedHashMap<>());
    Row exchange = ofFamily.get(row.getLong(2));
    if (exchange == null) {
      boolean kept = !seesNotes || "SENSITIVE".equals(row.getString(18));
      boolean alsoOthers = "YES".equals(row.getString(27));
      exchange = new Row(line(row, kept, alsoOthers), row.getLong(3), kept || alsoOthers);
      ofFamily.put(row.getLong(2), exchange);
    }
    exchange.take(row);
  }

  private static ContactLine line(ResultSet row, boolean kept, boolean alsoOthers)
      throws SQLException {
    return new ContactLine(
        row.getLong(2),
        row.getLong(7),
        new PersonName(row.getString(8), row.getString(9), row.getString(10)).display(),
        "",
        row.getTimestamp(11).toLocalDateTime(),
        Direction.valueOf(row.getString(12)),
        Channel.valueOf(row.getString(13)),
        kept ? null : Purpose.valueOf(row.getString(14)),
        kept ? null : Tone.valueOf(row.getString(15)),
        Outcome.valueOf(row.getString(16)),
        null,
        kept || alsoOthers ? null : row.getString(17),
        "SENSITIVE".equals(row.getString(18)),
        kept,
        false,
        false,
        row.getString(19));
  }

  /** A contact while its rows are read: one for each of its pupils and each request. */
  private static final class Row {
    private final ContactLine line;
    private final long firstPupil;
    private final boolean wordless;
    private final Set<String> about = new LinkedHashSet<>();
    private final Map<Long, Wanted> wanted = new LinkedHashMap<>();

    Row(ContactLine line, long firstPupil, boolean wordless) {
      this.line = line;
      this.firstPupil = firstPupil;
      this.wordless = wordless;
    }

    void take(ResultSet row) throws SQLException {
      about.add(PersonName.ofPupil(row.getString(4), row.getString(5), row.getString(6)).given());
      long request = row.getLong(20);
      if (request > 0 && !wordless) {
        String decision = row.getString(24);
        wanted.putIfAbsent(
            request,
            new Wanted(
                row.getString(21),
                day(row, 22),
                day(row, 23),
                decision == null ? null : RequestDecision.valueOf(decision),
                row.getString(25),
                day(row, 26)));
      }
    }

    ExchangeFacts exchange() {
      return new ExchangeFacts(
          new ContactLine(
              line.id(),
              line.parentId(),
              line.parentName(),
              String.join(", ", about),
              line.happenedAt(),
              line.direction(),
              line.channel(),
              line.purpose(),
              line.tone(),
              line.outcome(),
              line.language(),
              line.note(),
              line.keptClose(),
              line.keptFromReader(),
              line.corrected(),
              line.takenBack(),
              line.recordedBy()),
          firstPupil,
          List.copyOf(wanted.values()));
    }
  }
}
