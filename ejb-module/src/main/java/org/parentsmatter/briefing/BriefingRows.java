package org.parentsmatter.briefing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parentsmatter.audience.Person;

/** The briefings of one reader: three statements, however many there are. */
final class BriefingRows {
  private static final String READ =
      "select edition_id, opened_at, acknowledged_at from briefing_reading where reader in ";
  private static final String REMINDED =
      "select edition_id from briefing_reminder where due_at <= ? and reader in ";

  private static final Comparator<BriefingLine> ORDER =
      Comparator.comparing(BriefingLine::waits)
          .reversed()
          .thenComparing(BriefingLine::importance)
          .thenComparing(
              BriefingLine::dueOn, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(BriefingLine::outAt, Comparator.reverseOrder());

  private final Connection connection;
  private final LocalDateTime now;

  /**
   * @param now in UTC
   */
  BriefingRows(Connection connection, LocalDateTime now) {
    this.connection = connection;
    this.now = now;
  }

  private record Read(LocalDateTime opened, LocalDateTime acknowledged) {
    private static Read both(Read one, Read other) {
      return new Read(first(one.opened, other.opened), first(one.acknowledged, other.acknowledged));
    }

    private static LocalDateTime first(LocalDateTime one, LocalDateTime other) {
      if (one == null || other == null) {
        return one == null ? other : one;
      }
      return one.isBefore(other) ? one : other;
    }
  }

  /** What waits for the reader first, the most important and the first due on top. */
  List<BriefingLine> of(Person person) throws SQLException {
    Map<Long, Read> read = read(person);
    Set<Long> reminded = reminded(person);
    List<BriefingLine> lines = new ArrayList<>();
    for (InForce each : BriefingsInForce.read(connection, now)) {
      if (each.isFor(person)) {
        Read of = read.getOrDefault(each.editionId(), new Read(null, null));
        lines.add(
            new BriefingLine(
                each.briefingId(),
                each.number(),
                each.title(),
                each.inOneLine(),
                each.importance(),
                each.outAt(),
                each.asks(person) ? each.dueFor(person) : null,
                of.opened != null,
                of.acknowledged,
                reminded.contains(each.editionId())));
      }
    }
    lines.sort(ORDER);
    return lines;
  }

  private Map<Long, Read> read(Person person) throws SQLException {
    Map<Long, Read> read = new HashMap<>();
    try (PreparedStatement select = connection.prepareStatement(READ + places(person))) {
      bind(select, 1, person);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          read.merge(row.getLong(1), new Read(time(row, 2), time(row, 3)), Read::both);
        }
      }
    }
    return read;
  }

  private Set<Long> reminded(Person person) throws SQLException {
    Set<Long> reminded = new HashSet<>();
    try (PreparedStatement select = connection.prepareStatement(REMINDED + places(person))) {
      select.setTimestamp(1, Timestamp.valueOf(now));
      bind(select, 2, person);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          reminded.add(row.getLong(1));
        }
      }
    }
    return reminded;
  }

  private static String places(Person person) {
    return "(?" + ", ?".repeat(person.keys().size() - 1) + ")";
  }

  private static void bind(PreparedStatement select, int first, Person person) throws SQLException {
    int at = first;
    for (String key : person.keys()) {
      select.setString(at++, key);
    }
  }

  private static LocalDateTime time(ResultSet row, int column) throws SQLException {
    Timestamp time = row.getTimestamp(column);
    return time == null ? null : time.toLocalDateTime();
  }
}
