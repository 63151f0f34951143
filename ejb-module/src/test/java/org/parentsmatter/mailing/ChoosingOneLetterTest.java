package org.parentsmatter.mailing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.reach.NothingHere;
import org.parentsmatter.testing.SchoolBeans;

/** Each of two parents says it, either can take it back, and everything is written down. */
class ChoosingOneLetterTest {
  private static final long MOTHER = 101;
  private static final long FATHER = 102;
  private static final long STRANGER = 103;
  private static final long CHILDMINDER = 104;

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void both_have_to_say_it_and_either_takes_it_back(DataSource database) throws SQLException {
    try (Connection connection = school(database);
        SchoolBeans office = new SchoolBeans(database)) {
      assertThat(other(office, MOTHER).chosen()).isFalse();
      act(office, choosing -> choosing.choose(MOTHER, FATHER));
      act(office, choosing -> choosing.choose(MOTHER, FATHER));
      assertThat(other(office, MOTHER))
          .isEqualTo(
              new OneLetterView.Other(
                  FATHER,
                  "Mr Paul Hartley",
                  true,
                  false,
                  "Each has letters of his or her own until both have chosen one letter."));
      assertThat(other(office, FATHER).choosing()).isTrue();
      assertThat(MailingGroups.all(connection)).isEmpty();

      act(office, choosing -> choosing.choose(FATHER, MOTHER));
      assertThat(MailingGroups.all(connection))
          .containsOnly(
              Map.entry(MOTHER, new MailingGroup(MOTHER, FATHER, false)),
              Map.entry(FATHER, new MailingGroup(FATHER, MOTHER, false)));
      assertThat(MailingGroups.of(connection, List.of(FATHER))).containsOnlyKeys(FATHER);
      assertThat(other(office, MOTHER).words())
          .isEqualTo("One letter goes to both, as long as it says the same to both.");

      act(office, choosing -> choosing.takeBack(MOTHER));
      assertThat(MailingGroups.all(connection)).isEmpty();
      act(office, choosing -> choosing.takeBack(MOTHER));
      assertThat(strings(connection, "select action from audit_entry order by id"))
          .containsExactly("ONE_LETTER_CHOSEN", "ONE_LETTER_CHOSEN", "ONE_LETTER_TAKEN_BACK");
      assertThat(
              strings(connection, "select taken_back_by from one_letter_choice order by chooses"))
          .containsExactlyInAnyOrder(SchoolBeans.SIGNED_IN, null);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void only_parents_in_law_of_the_same_pupils_can_choose_each_other(DataSource database)
      throws SQLException {
    try (Connection connection = school(database);
        SchoolBeans office = new SchoolBeans(database)) {
      for (long nobody : new long[] {STRANGER, CHILDMINDER, MOTHER, 999}) {
        assertThatThrownBy(() -> act(office, choosing -> choosing.choose(MOTHER, nobody)))
            .isInstanceOf(OneLetterRefused.class);
      }
      assertThatThrownBy(() -> act(office, choosing -> choosing.choose(999, MOTHER)))
          .isInstanceOf(NothingHere.class);
      assertThat(strings(connection, "select chooses from one_letter_choice")).isEmpty();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_page_says_why_there_is_no_shared_letter_and_nothing_of_a_restriction(DataSource database)
      throws SQLException {
    try (Connection connection = school(database);
        SchoolBeans office = new SchoolBeans(database)) {
      act(office, choosing -> choosing.choose(MOTHER, FATHER));
      act(office, choosing -> choosing.choose(FATHER, MOTHER));
      run(connection, "update parent set postcode = 'LK9 9ZZ' where id = 102");
      assertThat(other(office, MOTHER).words())
          .endsWith("the school does not have the same postal address for both.");
      run(
          connection,
          "insert into restriction (id, relationship_id, kind, scope, from_on, recorded_by,"
              + " recorded_at, version) values (1, 1, 'OTHER_COURT_ORDER', 'CONSENT',"
              + " current_date, 'dsl', current_timestamp, 1)");
      assertThat(other(office, MOTHER).words())
          .isEqualTo("Each has letters of his or her own: ask the safeguarding lead.");
    }
  }

  private static OneLetterView.Other other(SchoolBeans beans, long parent) {
    return beans
        .inTransaction(() -> beans.bean(ChoosingOneLetter.class).show(parent))
        .others()
        .get(0);
  }

  private static void act(SchoolBeans beans, Consumer<ChoosingOneLetter> deed) {
    beans.inTransaction(() -> deed.accept(beans.bean(ChoosingOneLetter.class)));
  }

  private static Connection school(DataSource database) throws SQLException {
    Connection connection = database.getConnection();
    for (int pupil = 1; pupil <= 2; pupil++) {
      run(
          connection,
          "insert into pupil (id, source_id, given_name, family_name, version) values ("
              + pupil
              + ", 'stu-"
              + pupil
              + "', 'Zoe', 'Hartley', 1)");
    }
    parent(connection, MOTHER, "Mrs", "Jo");
    parent(connection, FATHER, "Mr", "Paul");
    parent(connection, STRANGER, "Ms", "Ada");
    parent(connection, CHILDMINDER, "Ms", "Eve");
    tie(connection, 1, MOTHER, 1, "MOTHER");
    tie(connection, 2, FATHER, 1, "FATHER");
    tie(connection, 3, STRANGER, 2, "MOTHER");
    tie(connection, 4, CHILDMINDER, 1, "CHILDMINDER");
    return connection;
  }

  private static void parent(Connection connection, long id, String title, String given)
      throws SQLException {
    run(
        connection,
        "insert into parent (id, source_id, kind, title, given_name, family_name, address_line1,"
            + " postcode, version) values (%d, 'con-%d', 'PERSON', '%s', '%s', 'Hartley',"
                .formatted(id, id, title, given)
            + " '4 Mill Lane', 'LK1 4QT', 1)");
  }

  private static void tie(Connection connection, long id, long parent, long pupil, String kind)
      throws SQLException {
    run(
        connection,
        "insert into relationship (id, parent_id, pupil_id, kind, parental_responsibility,"
            + " lives_with, emergency_contact, source, version) values (%d, %d, %d, '%s',"
                .formatted(id, parent, pupil, kind)
            + " 'NOT_KNOWN', 'NOT_KNOWN', 'NOT_KNOWN', 'CONTACTS', 1)");
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private static List<String> strings(Connection connection, String sql) throws SQLException {
    List<String> strings = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        strings.add(rows.getString(1));
      }
    }
    return strings;
  }
}
