package org.parentsmatter.vision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/** What the migration makes of the core messages there are, on each database. */
class VisionMigrationTest {
  private static final String FIRST =
      "A message of exactly one hundred and sixty-one " + "i".repeat(114);
  private static final List<String> MESSAGES =
      List.of(
          FIRST,
          "Short.",
          "i".repeat(80),
          "i".repeat(79) + " j",
          "i".repeat(80) + " j",
          "word ".repeat(99) + "words",
          "é “quoted” – " + "ü".repeat(70));

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_one_line_form_is_made_as_it_is_suggested(DataSource school)
      throws SQLException, IOException {
    try (Connection connection = school.getConnection()) {
      for (String message : MESSAGES) {
        insert(connection, message);
      }
      run(connection, "core_message set one_line", "line_end");
      TreeMap<String, String> made = new TreeMap<>();
      try (Statement select = connection.createStatement();
          ResultSet row = select.executeQuery("select message, one_line from core_message")) {
        while (row.next()) {
          made.put(row.getString(1), row.getString(2));
        }
      }
      assertThat(made)
          .isEqualTo(
              new TreeMap<>(
                  MESSAGES.stream()
                      .collect(Collectors.toMap(each -> each, MessageWording::suggestion))));
      assertThat(made.values()).allSatisfy(line -> assertThat(line).hasSizeBetween(1, 80));
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void runs_there_are_go_on_with_the_first_message_that_a_letter_holds(DataSource school)
      throws SQLException, IOException {
    try (Connection connection = school.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          "insert into letter_run (id, request_token, name, template, template_version,"
              + " audience_kind, status, attempt, letter_date, created_by, created_at,"
              + " heartbeat_at, render_millis, version) values (1, 't', 'Plans', 'plan-letter',"
              + " '1', 'ALL', 'STOPPED', 1, current_date, 'office', current_timestamp,"
              + " current_timestamp, 0, 0)");
      run(connection, "update letter_run set foot");
      assertThat(foot(statement)).isEmpty();
      for (String message : MESSAGES) {
        insert(connection, message);
      }
      run(connection, "update letter_run set foot");
      assertThat(foot(statement)).isEqualTo("Short.");
    }
  }

  private static String foot(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery("select foot from letter_run")) {
      row.next();
      return row.getString(1);
    }
  }

  private static void insert(Connection connection, String message) throws SQLException {
    int id = MESSAGES.indexOf(message) + 1;
    try (PreparedStatement insert =
        connection.prepareStatement(
            "insert into core_message (id, position, message, version) values (?, ?, ?, 0)")) {
      insert.setInt(1, id);
      insert.setInt(2, id);
      insert.setString(3, message);
      insert.executeUpdate();
    }
  }

  /** Those statements of the migration in which one of these words is. */
  private static void run(Connection connection, String... words) throws SQLException, IOException {
    try (InputStream file =
            VisionMigrationTest.class.getResourceAsStream("/db/migration/V35__vision.sql");
        Statement statement = connection.createStatement()) {
      String sql =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("--"))
              .collect(Collectors.joining("\n"));
      for (String each : sql.split(";")) {
        if (Arrays.stream(words).anyMatch(each::contains)) {
          statement.execute(each);
        }
      }
    }
  }
}
