package org.parentsmatter.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parentsmatter.imports.PersonFacts.Likeness.DOUBTFUL;
import static org.parentsmatter.imports.PersonFacts.Likeness.NONE;
import static org.parentsmatter.imports.PersonFacts.Likeness.SAME;

import org.junit.jupiter.api.Test;

/** The rule by which two records of parents of one pupil are one person. */
class PersonFactsTest {
  private static final PersonFacts KNOWN =
      new PersonFacts(
          "steven nash",
          "2002",
          "Mr",
          "1 Mill Lane",
          "LK5 1AC",
          "07700 900201",
          "01632 960001",
          "s@example.org",
          "FATHER");

  @Test
  void each_datum_that_agrees_is_enough_whatever_way_it_is_written() {
    assertThat(with("2002", null, null, null, null, null).to(KNOWN)).isEqualTo(SAME);
    assertThat(with(null, "1, Mill lane", "lk51ac", null, null, null).to(KNOWN)).isEqualTo(SAME);
    assertThat(with(null, null, null, "+44 7700 900 201", null, null).to(KNOWN)).isEqualTo(SAME);
    assertThat(with(null, null, null, null, "01632960001", null).to(KNOWN)).isEqualTo(SAME);
    assertThat(with(null, null, null, null, null, "S@Example.org").to(KNOWN)).isEqualTo(SAME);
  }

  @Test
  void a_name_alone_or_half_an_address_is_not() {
    assertThat(with(null, null, null, null, null, null).to(KNOWN)).isEqualTo(DOUBTFUL);
    assertThat(with(null, null, "LK5 1AC", null, null, null).to(KNOWN)).isEqualTo(DOUBTFUL);
    assertThat(with("2999", null, null, null, null, null).to(KNOWN)).isEqualTo(DOUBTFUL);
  }

  @Test
  void one_thing_that_contradicts_makes_it_doubtful() {
    assertThat(with(null, "1 Mill Lane", "LK5 1AC", "07700 900999", null, null).to(KNOWN))
        .isEqualTo(DOUBTFUL);
    assertThat(with(null, "1 Mill Lane", "LK5 1AC", null, null, "son@example.org").to(KNOWN))
        .isEqualTo(DOUBTFUL);
    assertThat(person("steven nash", "Master", "FATHER", "s@example.org").to(KNOWN))
        .isEqualTo(DOUBTFUL);
    assertThat(person("steven nash", "Mr", "GRANDPARENT", "s@example.org").to(KNOWN))
        .isEqualTo(DOUBTFUL);
    assertThat(person("steven nash", "Mr", "PARENT", "s@example.org").to(KNOWN)).isEqualTo(SAME);
  }

  @Test
  void another_name_is_doubtful_with_a_datum_of_ones_own_and_else_somebody_else() {
    assertThat(person("steven lowe", "Mr", "FATHER", "s@example.org").to(KNOWN))
        .isEqualTo(DOUBTFUL);
    assertThat(person("steven lowe", "Mr", "FATHER", null).to(KNOWN)).isEqualTo(NONE);
  }

  private static PersonFacts with(
      String identifier,
      String line,
      String postcode,
      String mobile,
      String telephone,
      String email) {
    return new PersonFacts(
        "steven nash", identifier, null, line, postcode, mobile, telephone, email, null);
  }

  private static PersonFacts person(String name, String title, String kind, String email) {
    return new PersonFacts(name, null, title, null, null, null, null, email, kind);
  }
}
