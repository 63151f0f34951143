package org.parentsmatter.handover;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.parentsmatter.audience.AudienceRow;
import org.parentsmatter.audience.StaffKind;
import org.parentsmatter.briefing.EditionForm;
import org.parentsmatter.briefing.Importance;
import org.parentsmatter.briefing.PublishingBriefings;
import org.parentsmatter.briefing.QuestionForm;
import org.parentsmatter.briefing.QuestionForm.Choice;
import org.parentsmatter.briefing.WritingBriefings;
import org.parentsmatter.database.Sequence;

/**
 * The briefings of the demonstration school: what parents mean to it, which most of the staff have
 * read some weeks ago; one that waits to be read; and one that nobody has published yet.
 */
@Dependent
class DemonstrationBriefings {
  private static final Set<AudienceRow> EVERYBODY = Set.of(AudienceRow.everybody());

  private static final String VISION =
      """
      <p>When we say <strong>parent</strong>, we mean every parent, guardian and carer. A gran who\
       brings a child up is a parent to us, and so is a father who lives elsewhere.</p>
      <h2>Why it matters</h2>
      <p>Children learn more when home and school pull the same way. Coming to events is nice. What\
       helps is what happens at home: talking, reading, asking about the day.</p>
      <h2>What we all do</h2>
      <ul><li>We greet every parent, whoever we are and whatever our job is.</li>\
      <li>We start with something good about the child.</li>\
      <li>We ask before we tell.</li>\
      <li>We write down what a parent asked for, and tell them what came of it.</li></ul>
      """;
  private static final String CALLS =
      """
      <p>Each teacher rings one family a week with good news. Two minutes are enough.</p>
      <ol><li>Choose a child you have not called about yet: your list of families shows who.</li>\
      <li>Say who you are and that it is good news. Parents often fear a call from school.</li>\
      <li>Say one thing the child did well, and one question to ask at home.</li>\
      <li>Record the call. It takes fifteen seconds.</li></ol>
      """;
  private static final String EVENING =
      """
      <p>Parents’ evening is on its way. This time parents speak first: we begin with a question.</p>
      """;

  private static final int WEEKS_AGO = 3;
  private static final List<String> LONG_AGO =
      List.of(
          "update staff_member set first_seen_on = null",
          "update briefing_edition set written_by = 'principal'",
          "update briefing_edition set released_by = 'principal' where state = 'PUBLISHED'");
  private static final String WITHOUT_ACCOUNT =
      "select s.id from staff_member s where not exists (select 1 from account a"
          + " where a.staff_source_id = s.source_id) order by s.id";
  private static final String READ =
      "insert into briefing_reading (id, edition_id, reader, opened_at, acknowledged_at,"
          + " acknowledged_on, version) values (?,"
          + " (select min(e.id) from briefing_edition e where e.briefing_id = ?), ?, ?, ?,"
          + " 'SCREEN', 1)";

  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private WritingBriefings writing;
  @Inject private PublishingBriefings publishing;

  /** Writes them, where there are none yet. */
  void tell(LocalDate today) {
    if (!writing.all().isEmpty()) {
      return;
    }
    long vision =
        published(
            new EditionForm(
                "Parents matter: what it means here",
                "Every parent counts, and everybody who works here can show it.",
                VISION,
                "",
                Importance.ESSENTIAL,
                true,
                EVERYBODY,
                null,
                today.plusDays(7),
                null,
                List.of(
                    new QuestionForm(
                        "Who is a parent to us?",
                        List.of(
                            new Choice("Mother and father", false),
                            new Choice("Whoever the child lives with", false),
                            new Choice("Every parent, guardian and carer", true)),
                        "We mean every parent, guardian and carer, also those who live elsewhere."),
                    new QuestionForm(
                        "How do we begin a talk with a parent?",
                        List.of(
                            new Choice("With something good about the child", true),
                            new Choice("With what went wrong", false)),
                        "Good news first: a parent who feels welcome listens and tells us more."))));
    published(
        new EditionForm(
            "One call a week with good news",
            "Two minutes a week: ring one family with good news.",
            CALLS,
            "",
            Importance.IMPORTANT,
            false,
            Set.of(AudienceRow.of(StaffKind.TEACHERS), AudienceRow.of(StaffKind.LEADERS)),
            null,
            today.plusDays(10),
            today.plusDays(120),
            List.of()));
    long evening =
        writing.begin(
            new EditionForm(
                "Parents’ evening: parents speak first",
                "We begin with a question to the parent.",
                EVENING,
                "",
                Importance.ORDINARY,
                false,
                EVERYBODY,
                null,
                null,
                today.plusDays(60),
                List.of()));
    writing.submit(evening, writing.show(evening).version());
    past(vision, today);
  }

  private long published(EditionForm form) {
    long id = writing.begin(form);
    publishing.publish(id, writing.show(id).version());
    return id;
  }

  /** Published three weeks ago, and read since by two thirds of those who are members of staff. */
  private void past(long vision, LocalDate today) {
    Timestamp then = Timestamp.valueOf(today.minusWeeks(WEEKS_AGO).atTime(8, 0));
    try (Connection connection = dataSource.getConnection()) {
      for (String sql : LONG_AGO) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
          statement.executeUpdate();
        }
      }
      try (PreparedStatement older =
          connection.prepareStatement(
              "update briefing_edition set publish_at = ?, written_at = ?, released_at = ?"
                  + " where briefing_id = ?")) {
        older.setTimestamp(1, then);
        older.setTimestamp(2, then);
        older.setTimestamp(3, then);
        older.setLong(4, vision);
        older.executeUpdate();
      }
      read(connection, vision, then);
      ask(connection, vision, then);
    } catch (SQLException e) {
      throw new IllegalStateException("The demonstration's briefings could not be written", e);
    }
  }

  /** A teacher asks something about it. */
  private static void ask(Connection connection, long vision, Timestamp then) throws SQLException {
    try (PreparedStatement insert =
            connection.prepareStatement(
                "insert into briefing_remark (id, briefing_id, kind, words, made_at, made_by,"
                    + " led_to_change, shared, version)"
                    + " values (?, ?, 'QUESTION', ?, ?, 'teacher', 'NO', 'NO', 1)");
        Sequence ids = new Sequence(connection, "briefing_remark_seq")) {
      insert.setLong(1, ids.next());
      insert.setLong(2, vision);
      insert.setString(3, "Who greets parents at the gate when it rains?");
      insert.setTimestamp(4, then);
      insert.executeUpdate();
    }
  }

  private static void read(Connection connection, long vision, Timestamp then) throws SQLException {
    try (PreparedStatement staff = connection.prepareStatement(WITHOUT_ACCOUNT);
        PreparedStatement insert = connection.prepareStatement(READ);
        Sequence ids = new Sequence(connection, "briefing_reading_seq")) {
      try (ResultSet row = staff.executeQuery()) {
        for (int i = 0; row.next(); i++) {
          if (i % 3 > 0) {
            insert.setLong(1, ids.next());
            insert.setLong(2, vision);
            insert.setString(3, "staff:" + row.getLong(1));
            insert.setTimestamp(4, then);
            insert.setTimestamp(5, then);
            insert.addBatch();
          }
        }
      }
      insert.executeBatch();
    }
  }
}
