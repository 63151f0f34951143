package org.parentsmatter.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parentsmatter.match.TwoRecords.family;
import static org.parentsmatter.match.TwoRecords.rows;
import static org.parentsmatter.match.TwoRecords.run;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.SchoolBeans;

/** Notes that are not recorded yet are about the parent, whichever record they were begun with. */
class MovingNotesTest {
  private static final String PARENTS = "select id, parent_id from note_draft order by id";

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void joined_they_go_over_and_split_they_come_back(DataSource school) throws SQLException {
    family(school);
    run(
        school,
        "insert into family (id, name, sort_name, pupil_names, tutor_groups, year_groups,"
            + " pupil_count, parent_count, version) values (7, 'H', 'h', '', '', '', 1, 1, 0)");
    notes(school, 1, 100);
    notes(school, 2, 101);
    try (SchoolBeans office = new SchoolBeans(school, "office", Set.of(Role.OFFICE))) {
      long match = office.inTransaction(() -> office.bean(DecidingMatches.class).ask(100, 101));
      act(office, each -> each.samePerson(match));
      assertThat(rows(school, PARENTS)).containsExactly("1|100", "2|100");
      act(office, each -> each.splitAgain(match));
      assertThat(rows(school, PARENTS)).containsExactly("1|100", "2|101");
    }
  }

  private static void notes(DataSource school, long id, long parent) throws SQLException {
    run(
        school,
        "insert into note_draft (id, writer, parent_id, family_id, begun_at, words, saved_at,"
            + " version) values (%d, 'teacher', %d, 7, current_timestamp, 'Words',"
                .formatted(id, parent)
            + " current_timestamp, 1)");
  }

  private static void act(SchoolBeans who, Consumer<DecidingMatches> deed) {
    who.inTransaction(() -> deed.accept(who.bean(DecidingMatches.class)));
  }
}
