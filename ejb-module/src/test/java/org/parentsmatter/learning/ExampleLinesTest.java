package org.parentsmatter.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parentsmatter.press.ShortText;

/** The lines we wrote: enough of them, none twice, and fit to be read by parents. */
class ExampleLinesTest {
  @Test
  void there_is_one_for_each_year_and_half_term() {
    assertThat(ExampleLines.all()).hasSizeGreaterThanOrEqualTo(60);
    for (int year = 0; year <= 11; year++) {
      for (int half = 1; half <= 6; half++) {
        assertThat(ExampleLines.of(null, Integer.toString(year), half))
            .as(year + "-" + half)
            .isPresent();
      }
    }
    for (String subject : List.of("English", "mathematics", " Science ")) {
      assertThat(IntStream.rangeClosed(7, 11).boxed())
          .allMatch(year -> ExampleLines.of(subject, year.toString(), 3).isPresent());
    }
    assertThat(ExampleLines.of("Latin", "7", 1)).isEmpty();
    assertThat(ExampleLines.of("Maths", null, 1)).isEmpty();
  }

  @Test
  void none_is_there_twice() {
    assertThat(ExampleLines.all())
        .extracting(line -> line.subject() + line.yearGroup() + line.halfTerm())
        .doesNotHaveDuplicates();
  }

  @Test
  void each_is_short_and_in_plain_english() {
    assertThat(ExampleLines.all())
        .allSatisfy(
            line -> {
              line.wording().check("A class");
              assertThat(line.wording().question()).endsWith("?");
              assertThat(ShortText.readingAge(line.wording().question()))
                  .as(line.wording().question())
                  .isLessThan(12);
            });
    double age =
        ExampleLines.all().stream()
            .mapToDouble(
                line ->
                    ShortText.readingAge(line.wording().words() + " " + line.wording().question()))
            .average()
            .orElseThrow();
    assertThat(age).isLessThan(9);
  }
}
