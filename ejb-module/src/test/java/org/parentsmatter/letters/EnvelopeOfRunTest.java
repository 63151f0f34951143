package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.family.Audience;
import org.parentsmatter.press.EnvelopeProfile;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.testing.SchoolBeans;

/** The addresses of a run are placed for the envelope that was ordered. */
class EnvelopeOfRunTest {
  private static final String TEMPLATE = "plan-letter";

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_letters_are_set_for_it(DataSource dataSource) {
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      for (EnvelopeProfile envelope : EnvelopeProfile.values()) {
        LetterOrder order =
            new LetterOrder(
                "token-" + envelope,
                "For " + envelope,
                TEMPLATE,
                Audience.all(),
                PrintOrder.TUTOR_GROUP,
                envelope,
                null,
                null);
        LetterRuns runs = beans.bean(LetterRuns.class);
        long id =
            beans.inTransaction(
                () ->
                    runs.order(
                        order,
                        LetterTemplate.shipped(TEMPLATE).version(),
                        LocalDate.of(2026, 11, 27),
                        "office"));
        Stationery stationery =
            beans.inTransaction(() -> beans.bean(Stationeries.class).of(runs.get(id)));
        assertThat(stationery.envelope()).isEqualTo(envelope);
        beans.inTransaction(
            () -> runs.rest(id, 1, LetterRunStatus.STOPPED, "so that the next may be ordered"));
      }
    }
  }
}
