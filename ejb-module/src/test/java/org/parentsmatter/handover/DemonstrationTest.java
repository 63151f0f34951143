package org.parentsmatter.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.parentsmatter.school.TermDates;

class DemonstrationTest {
  @Test
  void whatever_day_it_is_a_term_is_still_to_end() {
    IntStream.rangeClosed(1, 730)
        .mapToObj(LocalDate.of(2026, 1, 1)::plusDays)
        .forEach(
            day ->
                assertThat(DemonstrationSettings.terms(day))
                    .as("%s", day)
                    .hasSize(9)
                    .anyMatch(term -> term.endsOn().isAfter(day.plusDays(60)))
                    .allMatch(term -> term.startsOn().isBefore(term.endsOn())));
  }

  @Test
  void no_two_terms_share_a_day() {
    TermDates before = null;
    for (TermDates term : DemonstrationSettings.terms(LocalDate.of(2026, 11, 23))) {
      assertThat(before == null || before.endsOn().isBefore(term.startsOn())).isTrue();
      before = term;
    }
  }

  @Test
  void the_logo_and_the_signature_are_pictures() throws IOException {
    assertThat(ImageIO.read(new ByteArrayInputStream(DemonstrationPictures.logo())).getWidth())
        .isEqualTo(400);
    assertThat(ImageIO.read(new ByteArrayInputStream(DemonstrationPictures.signature())).getWidth())
        .isEqualTo(600);
  }
}
