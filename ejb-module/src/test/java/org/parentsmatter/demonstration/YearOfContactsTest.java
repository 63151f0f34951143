package org.parentsmatter.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.family.DerivingFamilies;
import org.parentsmatter.school.TermDates;
import org.parentsmatter.testing.GeneratedFamilies;
import org.parentsmatter.testing.SchoolRows;

class YearOfContactsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final List<TermDates> TERMS =
      List.of(
          new TermDates("Autumn term", LocalDate.of(2025, 9, 2), LocalDate.of(2025, 12, 18)),
          new TermDates("Spring term", LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 27)),
          new TermDates("Autumn term", LocalDate.of(2026, 9, 2), LocalDate.of(2026, 12, 18)));
  private static final String SAID =
      "select pa.source_id, pu.source_id, c.happened_at, c.direction, c.channel, c.outcome, c.note"
          + " from contact c join parent pa on pa.id = c.parent_id"
          + " join contact_pupil cp on cp.contact_id = c.id join pupil pu on pu.id = cp.pupil_id"
          + " order by 1, 2, 3, 4, 7";

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void everything_was_about_a_child_of_whom_the_parent_may_hear_and_before_today(DataSource school)
      throws SQLException {
    try (Connection connection = school.getConnection()) {
      Map<Long, Set<Long>> entitled = told(connection).entitled();
      int contacts = 0;
      try (PreparedStatement select =
              connection.prepareStatement(
                  "select c.parent_id, cp.pupil_id, c.happened_at, c.note from contact c"
                      + " join contact_pupil cp on cp.contact_id = c.id");
          ResultSet row = select.executeQuery()) {
        while (row.next()) {
          contacts++;
          assertThat(entitled.get(row.getLong(1))).contains(row.getLong(2));
          assertThat(row.getTimestamp(3).toLocalDateTime()).isBefore(TODAY.atStartOfDay());
          assertThat(row.getString(4)).isNotEqualTo("").satisfies(this::isWhole);
        }
      }
      assertThat(contacts).isGreaterThan(40);
    }
  }

  private void isWhole(String note) {
    if (note != null) {
      assertThat(note).doesNotContain("{", "}");
    }
  }

  @Test
  void the_same_day_always_has_the_same_past() throws SQLException {
    List<String> one = saidIn(EachDatabase.derby());
    assertThat(saidIn(EachDatabase.derby())).isEqualTo(one).isNotEmpty();
  }

  @Test
  void some_families_heard_nothing() throws SQLException {
    DataSource school = EachDatabase.derby();
    try (Connection connection = school.getConnection()) {
      told(connection);
      List<InventedFamily> families = InventedFamily.all(connection);
      Set<Long> pupils = new TreeSet<>();
      try (PreparedStatement select =
              connection.prepareStatement("select pupil_id from contact_pupil");
          ResultSet row = select.executeQuery()) {
        while (row.next()) {
          pupils.add(row.getLong(1));
        }
      }
      assertThat(
              families.stream()
                  .filter(
                      family ->
                          family.pupils().stream().noneMatch(pupil -> pupils.contains(pupil.id())))
                  .toList())
          .hasSizeBetween(1, families.size() / 2);
    }
  }

  private static SchoolRows told(Connection connection) throws SQLException {
    SchoolRows rows = GeneratedFamilies.in(connection, 7);
    DerivingFamilies.derive(connection);
    try (ContactTables tables = new ContactTables(connection)) {
      Stories stories = Stories.read();
      SchoolDays days = SchoolDays.before(TODAY, TERMS);
      for (InventedFamily family : InventedFamily.all(connection)) {
        new YearOfContacts(tables, stories, days, TODAY, family).tell();
      }
      tables.write();
    }
    return rows;
  }

  private static List<String> saidIn(DataSource school) throws SQLException {
    List<String> said = new ArrayList<>();
    try (Connection connection = school.getConnection()) {
      told(connection);
      try (PreparedStatement select = connection.prepareStatement(SAID);
          ResultSet row = select.executeQuery()) {
        while (row.next()) {
          StringBuilder line = new StringBuilder();
          for (int column = 1; column <= 7; column++) {
            line.append(row.getString(column)).append('|');
          }
          said.add(line.toString());
        }
      }
    }
    return said;
  }
}
