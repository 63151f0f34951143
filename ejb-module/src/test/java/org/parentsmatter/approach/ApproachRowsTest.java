package org.parentsmatter.approach;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.reach.TaughtSchool;

class ApproachRowsTest {
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_language_at_home_is_the_pupils_own_or_else_that_of_a_parent(DataSource database)
      throws SQLException {
    TaughtSchool school = new TaughtSchool(database);
    speaks(school, "pupil", TaughtSchool.ANN, "so");
    speaks(school, "parent", TaughtSchool.MOTHER, "en");
    speaks(school, "parent", TaughtSchool.FATHER, "pl");
    school.derive();
    try (Connection connection = database.getConnection()) {
      List<PupilInView> pupils = new ApproachRows(connection).pupils();
      assertThat(language(pupils, TaughtSchool.ANN)).isEqualTo("so");
      assertThat(language(pupils, TaughtSchool.BEN)).as("of two, the other one").isEqualTo("pl");
      assertThat(language(pupils, TaughtSchool.CAT)).isEqualTo("en");
      assertThat(language(pupils, TaughtSchool.DAN)).as("nobody said").isNull();
    }
  }

  private static void speaks(TaughtSchool school, String whose, long id, String language)
      throws SQLException {
    school.run("update %s set language = '%s' where id = %d".formatted(whose, language, id));
  }

  private static String language(List<PupilInView> pupils, long id) {
    return pupils.stream()
        .filter(pupil -> pupil.pupilId() == id)
        .findFirst()
        .orElseThrow()
        .language();
  }
}
