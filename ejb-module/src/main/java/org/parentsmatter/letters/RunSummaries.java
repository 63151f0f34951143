package org.parentsmatter.letters;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parentsmatter.family.AudienceKind;
import org.parentsmatter.family.YearGroup;

/** Reads letter runs with what has become of their recipients so far, in two statements. */
final class RunSummaries {
  private static final String COLUMNS =
      "select r.id, r.name, r.template, r.audience_kind, r.audience_value, r.status,"
          + " r.stop_requested_at, r.letter_date, r.created_by, r.created_at, r.released_at,"
          + " r.render_millis, r.rendering_since, r.heartbeat_at, r.message, r.print_run_sha256,"
          + " r.protected_run_sha256, r.print_order, r.starts_at, f.name as list_name, fa.name as family_name,"
          + " st.title as own_title"
          + " from letter_run r"
          + " left join school_template st on st.name = r.template and st.language = 'en'"
          + " left join family_list f on r.audience_kind = 'LIST'"
          + " and cast(f.id as char(20)) = cast(r.audience_value as char(20))"
          + " left join family fa on r.audience_kind = 'FAMILY'"
          + " and cast(fa.id as char(20)) = cast(r.audience_value as char(20))";

  private final Connection connection;

  RunSummaries(Connection connection) {
    this.connection = connection;
  }

  /** A page of runs, the newest first. */
  List<RunSummary> newest(int first, int size) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(
            COLUMNS + " order by r.id desc offset ? rows fetch next ? rows only")) {
      select.setInt(1, first);
      select.setInt(2, size);
      return read(select);
    }
  }

  int count() throws SQLException {
    try (PreparedStatement select = connection.prepareStatement("select count(*) from letter_run");
        ResultSet found = select.executeQuery()) {
      found.next();
      return found.getInt(1);
    }
  }

  Map<String, TemplateUse> templateUse() throws SQLException {
    Map<String, TemplateUse> use = new HashMap<>();
    try (PreparedStatement select =
            connection.prepareStatement(
                "select template, count(*), max(created_at) from letter_run group by template");
        ResultSet found = select.executeQuery()) {
      while (found.next()) {
        use.put(
            found.getString(1),
            new TemplateUse(found.getInt(2), found.getTimestamp(3).toLocalDateTime()));
      }
    }
    return use;
  }

  /** One run, as a list of one; empty when there is none. */
  List<RunSummary> one(long id) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(COLUMNS + " where r.id = ?")) {
      select.setLong(1, id);
      return read(select);
    }
  }

  private List<RunSummary> read(PreparedStatement select) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (ResultSet found = select.executeQuery()) {
      while (found.next()) {
        rows.add(Row.of(found));
      }
    }
    Map<Long, Totals> totals = totals(rows.stream().map(Row::id).toList());
    return rows.stream().map(row -> row.with(totals.getOrDefault(row.id(), new Totals()))).toList();
  }

  private Map<Long, Totals> totals(List<Long> runs) throws SQLException {
    Map<Long, Totals> totals = new HashMap<>();
    if (runs.isEmpty()) {
      return totals;
    }
    String places = "?" + ", ?".repeat(runs.size() - 1);
    try (PreparedStatement select =
        connection.prepareStatement(
            "select run_id, outcome, delivery, count(*), sum(pages) from letter"
                + " where run_id in ("
                + places
                + ") group by run_id, outcome, delivery")) {
      for (int i = 0; i < runs.size(); i++) {
        select.setLong(i + 1, runs.get(i));
      }
      try (ResultSet found = select.executeQuery()) {
        while (found.next()) {
          totals
              .computeIfAbsent(found.getLong(1), id -> new Totals())
              .add(
                  LetterOutcome.valueOf(found.getString(2)),
                  found.getString(3),
                  found.getInt(4),
                  found.getInt(5));
        }
      }
    }
    return totals;
  }

  private static final class Totals {
    private int pending;
    private int produced;
    private int refused;
    private int shared;
    private int byPost;
    private int byPupil;
    private int pages;

    void add(LetterOutcome outcome, String delivery, int count, int ofPages) {
      switch (outcome) {
        case PENDING -> pending += count;
        case PRODUCED -> {
          produced += count;
          pages += ofPages;
        }
        case SHARED -> shared += count;
        case REFUSED -> refused += count;
      }
      boolean letter = outcome == LetterOutcome.PENDING || outcome == LetterOutcome.PRODUCED;
      if (letter && delivery != null) {
        if (Delivery.valueOf(delivery) == Delivery.POST) {
          byPost += count;
        } else {
          byPupil += count;
        }
      }
    }
  }

  private record Row(RunSummary run, long id) {
    static Row of(ResultSet found) throws SQLException {
      long id = found.getLong("id");
      RunSummary run =
          new RunSummary(
              id,
              found.getString("name"),
              LetterTemplates.title(found.getString("template"), found.getString("own_title")),
              audience(found),
              LetterRunStatus.valueOf(found.getString("status")),
              found.getTimestamp("stop_requested_at") != null,
              found.getDate("letter_date").toLocalDate(),
              found.getString("created_by"),
              time(found.getTimestamp("created_at")),
              time(found.getTimestamp("released_at")),
              0,
              0,
              0,
              0,
              0,
              0,
              0,
              found.getLong("render_millis") + sinceRendering(found),
              found.getString("print_run_sha256") != null,
              found.getString("protected_run_sha256") != null,
              found.getString("message"),
              PrintOrder.valueOf(found.getString("print_order")),
              time(found.getTimestamp("starts_at")));
      return new Row(run, id);
    }

    private static String audience(ResultSet found) throws SQLException {
      AudienceKind kind = AudienceKind.valueOf(found.getString("audience_kind"));
      String value = found.getString("audience_value");
      return switch (kind) {
        case ALL -> kind.label();
        case YEAR -> YearGroup.inWords(value);
        case TUTOR_GROUP -> kind.label() + " " + value;
        case LIST -> named(kind, found.getString("list_name"));
        case FAMILY -> named(kind, found.getString("family_name"));
      };
    }

    private static String named(AudienceKind kind, String name) {
      return name == null ? kind.label() : name;
    }

    /** While letters are rendered, the clock runs up to the last chunk that was stored. */
    private static long sinceRendering(ResultSet found) throws SQLException {
      Timestamp since = found.getTimestamp("rendering_since");
      return since == null ? 0 : found.getTimestamp("heartbeat_at").getTime() - since.getTime();
    }

    private static LocalDateTime time(Timestamp timestamp) {
      return timestamp == null ? null : timestamp.toLocalDateTime();
    }

    RunSummary with(Totals t) {
      return new RunSummary(
          id,
          run.name(),
          run.template(),
          run.audience(),
          run.status(),
          run.stopRequested(),
          run.letterDate(),
          run.createdBy(),
          run.createdAt(),
          run.releasedAt(),
          t.pending,
          t.produced,
          t.refused,
          t.shared,
          t.byPost,
          t.byPupil,
          t.pages,
          run.renderMillis(),
          run.printRun(),
          run.protectedRun(),
          run.message(),
          run.printOrder(),
          run.startsAt());
    }
  }
}
