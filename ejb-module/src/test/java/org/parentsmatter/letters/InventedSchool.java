package org.parentsmatter.letters;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.parentsmatter.entitlement.RestrictionScope;
import org.parentsmatter.family.Audience;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.press.SchoolArtwork;
import org.parentsmatter.school.SchoolProfile;

/** A school of a few invented families in a database, and a letter run. */
final class InventedSchool {
  static final long RUN = 7;
  static final Stationery STATIONERY =
      Stationery.of(
          LetterTemplate.shipped("plan-letter"),
          SchoolArtwork.NONE,
          new SchoolProfile(
              "Larkhill School",
              false,
              List.of("1 School Lane", "Larkham"),
              "01234 567890",
              "office@larkhill.example",
              "",
              "8am to 4pm",
              "Ruth Adeyemi",
              "Headteacher",
              false,
              false),
          "Every parent matters.",
          LocalDate.of(2026, 11, 23),
          LocalDate.of(2026, 12, 18),
          "before the end of the autumn term (Friday 18 December)");

  private static final String RESTRICT =
      "insert into restriction (id, relationship_id, kind, scope, from_on, recorded_by,"
          + " recorded_at, version) select r.id, r.id, 'OTHER_COURT_ORDER', cast(? as varchar(20)),"
          + " current_date, 'dsl', current_timestamp, 1 from relationship r";

  private final Connection connection;
  private long ties;

  InventedSchool(DataSource dataSource) throws SQLException {
    connection = dataSource.getConnection();
  }

  /** Twelve pupils with a parent each, of whom two are childminders and get no letter. */
  static InventedSchool twelve(DataSource dataSource) throws SQLException {
    InventedSchool school = new InventedSchool(dataSource);
    for (int i = 1; i <= 12; i++) {
      school.pupil(i, "Given" + i, "Family" + i, "7A");
      school.parent(100 + i, "Mrs", "Jo", "Family" + i, i + " Mill Lane");
      school.tie(100 + i, i, i % 6 == 0 ? "CHILDMINDER" : "MOTHER");
    }
    return school.run().freeze(1);
  }

  Connection connection() {
    return connection;
  }

  InventedSchool pupil(long id, String given, String family, String group) throws SQLException {
    return execute(
        "insert into pupil (id, source_id, given_name, family_name, year_group, tutor_group,"
            + " attendance_percent, version) values (?, ?, ?, ?, ?, ?, 93.5, 0)",
        id,
        "stu-" + id,
        given,
        family,
        group.replaceAll("\\D", ""),
        group);
  }

  InventedSchool parent(long id, String title, String given, String family, String street)
      throws SQLException {
    return execute(
        "insert into parent (id, source_id, kind, title, given_name, family_name, address_line1,"
            + " town, postcode, version) values (?, ?, 'PERSON', ?, ?, ?, ?, 'Larkham', 'LK1 4QT',"
            + " 0)",
        id,
        "con-" + id,
        title,
        given,
        family,
        street);
  }

  /** All ways to reach a parent, each told from those of others by this word and the id. */
  InventedSchool reach(long parent, String word) throws SQLException {
    String mark = word + parent;
    return execute(
        "update parent set address_line1 = ?, address_line2 = ?, town = ?, county = ?,"
            + " postcode = ?, mobile = ?, home_telephone = ?, email = ? where id = ?",
        mark + " Mill Lane",
        mark + " Court",
        mark + " Town",
        mark + " Shire",
        mark + " 4QT",
        mark + " 07700",
        mark + " 01632",
        mark + "@example.org",
        parent);
  }

  /** Protects the address of a parent from now on. */
  InventedSchool protect(long parent) throws SQLException {
    return execute(
        "insert into protected_address (id, parent_id, protects, marked_by, marked_at, version)"
            + " values (?, ?, ?, 'dsl', current_timestamp, 1)",
        parent,
        parent,
        parent);
  }

  /** The parent wants one letter together with the other. */
  InventedSchool choose(long parent, long other) throws SQLException {
    return execute(
        "insert into one_letter_choice (id, parent_id, with_parent_id, chooses, recorded_by,"
            + " recorded_at) values (?, ?, ?, ?, 'office', current_timestamp)",
        parent,
        parent,
        other,
        parent);
  }

  /** The parent reads this language. */
  InventedSchool reads(long parent, String language) throws SQLException {
    return execute("update parent set language = ? where id = ?", language, parent);
  }

  /** The parent needs large print. */
  InventedSchool needsLargePrint(long parent) throws SQLException {
    return execute("update parent set large_print_by = 'office' where id = ?", parent);
  }

  InventedSchool tie(long parent, long pupil, String kind) throws SQLException {
    return execute(
        "insert into relationship (id, parent_id, pupil_id, kind, parental_responsibility,"
            + " lives_with, emergency_contact, source, version) values (?, ?, ?, ?, 'NOT_KNOWN',"
            + " 'NOT_KNOWN', 'NOT_KNOWN', 'CONTACTS', 0)",
        ++ties,
        parent,
        pupil,
        kind);
  }

  /** A restriction on all that the school says about this parent's pupils, from today on. */
  InventedSchool restrict(long parent) throws SQLException {
    return execute(RESTRICT + " where r.parent_id = ?", RestrictionScope.ALL.name(), parent);
  }

  /** A restriction on what the school says about one pupil to one parent, from today on. */
  InventedSchool restrict(long parent, long pupil, RestrictionScope scope) throws SQLException {
    return execute(
        RESTRICT + " where r.parent_id = ? and r.pupil_id = ?", scope.name(), parent, pupil);
  }

  /** A run in the middle of rendering, at its first attempt. */
  InventedSchool run() throws SQLException {
    return execute(
        "insert into letter_run (id, request_token, name, template, template_version,"
            + " audience_kind, status, attempt, letter_date, created_by, created_at, heartbeat_at,"
            + " render_millis, version) values (?, 'token', 'Plans', 'plan-letter', '1', 'ALL',"
            + " 'RENDERING', 1, ?, 'office', ?, ?, 0, 0)",
        RUN,
        java.sql.Date.valueOf("2026-11-23"),
        Timestamp.valueOf("2026-11-23 08:00:00"),
        Timestamp.valueOf("2026-11-23 08:00:00"));
  }

  InventedSchool freeze(long seed) throws SQLException {
    new Freezing(connection, new Random(seed)).freeze(RUN, Audience.all());
    return this;
  }

  OpenLetters open() {
    return new OpenLetters(connection, parents -> java.util.Map.of());
  }

  static FinishedLetter set(OpenLetter letter) {
    return SettingLetters.set(letter, STATIONERY);
  }

  static LocalDateTime now() {
    return LocalDateTime.of(2026, 11, 23, 9, 0);
  }

  InventedSchool execute(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
    return this;
  }

  /** The first column of what a query finds. */
  List<String> list(String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        values.add(found.getString(1));
      }
    }
    return values;
  }
}
