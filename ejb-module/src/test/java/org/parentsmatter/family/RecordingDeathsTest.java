package org.parentsmatter.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.entitlement.Entitlement;
import org.parentsmatter.reach.NothingHere;
import org.parentsmatter.testing.SchoolBeans;

class RecordingDeathsTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.systemDefault());

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void nobody_is_written_to_or_about_from_that_moment_until_it_is_taken_back(DataSource database)
      throws SQLException {
    try (Connection connection = database.getConnection();
        SchoolBeans beans = new SchoolBeans(database)) {
      SmallSchool school = new SmallSchool(connection);
      long zoe = school.pupil("Zoe Hughes", "11E");
      long amelia = school.pupil("Amelia Hughes", "8C");
      long mother = school.parent("Jo Hughes");
      long father = school.parent("Sam Hughes");
      school.tie(mother, "MOTHER", zoe, amelia);
      school.tie(father, "FATHER", zoe, amelia);
      act(beans, deaths -> deaths.parentDied(father, TODAY.minusDays(3)));
      assertThat(reasons(connection, father)).containsOnly("this parent has died");
      assertThat(reasons(connection, mother)).containsOnly("parent of the pupil");
      act(beans, deaths -> deaths.pupilDied(zoe, TODAY));
      assertThat(reasons(connection, mother))
          .containsExactlyInAnyOrder("no pupil on roll: the pupil has died", "parent of the pupil");
      assertThat(school.strings("select name from family where ended_on is null"))
          .containsExactly("Hughes (Amelia 8C)");

      act(beans, deaths -> deaths.pupilLives(zoe));
      act(beans, deaths -> deaths.parentLives(father));
      assertThat(reasons(connection, father)).containsOnly("parent of the pupil");
      assertThat(school.strings("select name from family where ended_on is null"))
          .singleElement()
          .asString()
          .contains("Zoe", "Amelia");
      assertThat(
              school.strings(
                  "select action from audit_entry where subject_id is not null order by id"))
          .containsExactly(
              "DEATH_RECORDED", "DEATH_RECORDED", "DEATH_TAKEN_BACK", "DEATH_TAKEN_BACK");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_day_that_is_missing_or_to_come_is_refused(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        SchoolBeans beans = new SchoolBeans(database)) {
      long parent = new SmallSchool(connection).parent("Jo Hughes");
      for (LocalDate day : new LocalDate[] {null, TODAY.plusDays(1)}) {
        assertThatThrownBy(() -> act(beans, deaths -> deaths.parentDied(parent, day)))
            .isInstanceOf(DeathNotRecorded.class);
      }
      assertThatThrownBy(() -> act(beans, deaths -> deaths.pupilDied(parent, TODAY)))
          .isInstanceOf(NothingHere.class);
      assertThat(
              beans.inTransaction(() -> beans.bean(RecordingDeaths.class).parent(parent)).diedOn())
          .isNull();
    }
  }

  private static List<String> reasons(Connection connection, long parent) throws SQLException {
    return Recipients.ofParents(connection, List.of(parent)).stream()
        .map(row -> Entitlement.decide(row.facts()).reason())
        .toList();
  }

  private static void act(SchoolBeans beans, Consumer<RecordingDeaths> deed) {
    beans.inTransaction(() -> deed.accept(beans.bean(RecordingDeaths.class)));
  }
}
