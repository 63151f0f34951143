package org.parentsmatter.approach;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parentsmatter.contact.Channel;
import org.parentsmatter.contact.Direction;
import org.parentsmatter.contact.Outcome;
import org.parentsmatter.contact.Tone;

/** Ten families with two parents each, whose keys are ten times the family's, plus one and two. */
class CountingTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final Period TERM =
      new Period("Autumn term", LocalDate.of(2026, 9, 1), LocalDate.of(2026, 12, 18));
  private static final LocalDateTime MONDAY = LocalDateTime.of(2026, 10, 5, 9, 0);

  private final List<Exchange> exchanges = new ArrayList<>();
  private int families = 10;

  @Test
  void half_of_the_parents_waited_no_longer_than_the_time_to_reply() {
    for (int family = 1; family <= 10; family++) {
      long asked = wrote(family, MONDAY);
      answered(family, asked, MONDAY.plusHours(family));
    }
    assertThat(finding(Measure.TIME_TO_REPLY).value()).isEqualTo(5.5);
    assertThat(finding(Measure.STILL_WAITING).value()).isZero();
  }

  @Test
  void the_next_contact_that_reaches_the_parent_is_an_answer_too() {
    for (int family = 1; family <= 10; family++) {
      wrote(family, MONDAY);
      out(family, 1, MONDAY.plusHours(1), Tone.NEUTRAL, Outcome.NO_ANSWER);
      out(family, 2, MONDAY.plusHours(2), Tone.NEUTRAL, Outcome.SPOKE);
      out(family, 1, MONDAY.plusHours(3), Tone.NEUTRAL, Outcome.SPOKE);
    }
    assertThat(finding(Measure.TIME_TO_REPLY).value()).isEqualTo(3);
  }

  @Test
  void a_call_that_was_taken_needs_no_answer() {
    add(1, 1, MONDAY, Direction.IN, Channel.PHONE, Tone.NEUTRAL, Outcome.SPOKE, null, null, null);
    assertThat(finding(Measure.TIME_TO_REPLY).inWords()).isEqualTo("nothing to measure");
    assertThat(finding(Measure.STILL_WAITING).inWords()).isEqualTo("nothing to measure");
  }

  @Test
  void who_got_no_answer_is_still_waiting() {
    IntStream.rangeClosed(1, 10).forEach(family -> wrote(family, MONDAY));
    assertThat(finding(Measure.STILL_WAITING).value()).isEqualTo(10);
  }

  @Test
  void good_news_is_set_against_concerns_and_what_is_neither_does_not_count() {
    for (int family = 1; family <= 10; family++) {
      out(family, 1, MONDAY, Tone.POSITIVE, Outcome.SPOKE);
      out(family, 1, MONDAY, Tone.POSITIVE, Outcome.SPOKE);
      out(family, 1, MONDAY, Tone.CONCERN, Outcome.SPOKE);
      out(family, 1, MONDAY, Tone.NEUTRAL, Outcome.SPOKE);
    }
    assertThat(finding(Measure.POSITIVE_TO_CONCERN).value()).isEqualTo(2);
  }

  @Test
  void a_family_that_heard_anything_else_did_not_only_hear_concerns() {
    for (int family = 1; family <= 10; family++) {
      out(family, 1, MONDAY, Tone.CONCERN, Outcome.SPOKE);
      if (family > 4) {
        out(family, 2, MONDAY, Tone.NEUTRAL, Outcome.SPOKE);
      }
    }
    assertThat(finding(Measure.ONLY_BAD_NEWS).inWords()).isEqualTo("40%");
  }

  @Test
  void a_language_is_the_same_by_its_code_and_by_its_name() {
    for (int family = 1; family <= 10; family++) {
      spoke(family, family % 2 == 0 ? "pl" : "en", family % 4 == 0 ? "Polish" : "pl-PL");
      spoke(family, "en", "English");
      spoke(family, null, "pl");
    }
    assertThat(finding(Measure.HOME_LANGUAGE).inWords()).isEqualTo("50%");
  }

  @Test
  void the_second_parent_counts_where_there_are_two_and_when_reached() {
    for (int family = 1; family <= 10; family++) {
      out(family, 1, MONDAY, Tone.NEUTRAL, Outcome.SPOKE);
      out(family, 2, MONDAY, Tone.NEUTRAL, family <= 3 ? Outcome.SPOKE : Outcome.NO_ANSWER);
    }
    assertThat(finding(Measure.SECOND_PARENT).inWords()).isEqualTo("30%");
  }

  @Test
  void what_was_before_or_after_the_term_does_not_count() {
    for (int family = 1; family <= 10; family++) {
      out(family, 1, TERM.from().minusDays(1).atTime(12, 0), Tone.CONCERN, Outcome.SPOKE);
      out(family, 1, TERM.to().plusDays(1).atTime(12, 0), Tone.CONCERN, Outcome.SPOKE);
    }
    assertThat(finding(Measure.NO_CONTACT).value()).isEqualTo(10);
  }

  @Test
  void the_day_of_a_contact_is_that_of_the_school() {
    // 23:30 UTC on 31 August is half past midnight in London.
    IntStream.rangeClosed(1, 10)
        .forEach(
            family ->
                out(family, 1, LocalDateTime.of(2026, 8, 31, 23, 30), Tone.CONCERN, Outcome.SPOKE));
    assertThat(finding(Measure.NO_CONTACT).value()).isZero();
  }

  @Test
  void an_event_in_the_evening_is_one_event_however_many_came() {
    for (int family = 1; family <= 10; family++) {
      event(family, LocalDateTime.of(2026, 10, 6, 16, 30));
      event(family, LocalDateTime.of(2026, 10, 7, 10, 0));
      event(family, LocalDateTime.of(2026, 10, 10, 10, 0));
    }
    // Half past five in London, a Wednesday morning, a Saturday morning.
    assertThat(finding(Measure.OUT_OF_HOURS).inWords()).isEqualTo("67%");
  }

  @Test
  void nothing_is_shown_that_rests_on_nine_families() {
    families = 9;
    for (int family = 1; family <= 9; family++) {
      out(family, 1, MONDAY, Tone.CONCERN, Outcome.SPOKE);
      answered(family, wrote(family, MONDAY), MONDAY.plusHours(2));
    }
    assertThat(findings())
        .filteredOn(finding -> finding.families() > 0)
        .hasSizeGreaterThan(3)
        .allSatisfy(
            finding -> {
              assertThat(finding.tooFew()).isTrue();
              assertThat(finding.value()).isNull();
              assertThat(finding.inWords()).isEqualTo("too few to show");
            });
  }

  @Test
  void a_contact_about_children_of_two_families_is_one_contact() {
    for (int family = 1; family <= 10; family++) {
      out(family, 1, MONDAY, Tone.CONCERN, Outcome.SPOKE);
    }
    Exchange first = exchanges.get(0);
    exchanges.add(
        new Exchange(
            first.id(),
            2,
            first.parentId(),
            MONDAY,
            Direction.OUT,
            Channel.PHONE,
            Tone.POSITIVE,
            Outcome.SPOKE,
            null,
            null,
            null));
    out(3, 1, MONDAY, Tone.POSITIVE, Outcome.SPOKE);
    assertThat(finding(Measure.POSITIVE_TO_CONCERN).value()).isEqualTo(0.1);
  }

  private Finding finding(Measure measure) {
    return findings().stream().filter(each -> each.measure() == measure).findFirst().orElseThrow();
  }

  private List<Finding> findings() {
    List<FamilyInView> all =
        IntStream.rangeClosed(1, families)
            .mapToObj(id -> new FamilyInView(id, Set.of("7"), Set.of(id * 10L + 1, id * 10L + 2)))
            .toList();
    return new Counting(all, exchanges, TERM, LONDON).findings();
  }

  private long wrote(int family, LocalDateTime at) {
    return add(
        family, 1, at, Direction.IN, Channel.EMAIL, Tone.NEUTRAL, Outcome.SENT, null, null, null);
  }

  private void answered(int family, long asked, LocalDateTime at) {
    add(
        family,
        2,
        at,
        Direction.OUT,
        Channel.PHONE,
        Tone.NEUTRAL,
        Outcome.SPOKE,
        null,
        null,
        asked);
  }

  private void out(int family, int parent, LocalDateTime at, Tone tone, Outcome outcome) {
    add(family, parent, at, Direction.OUT, Channel.PHONE, tone, outcome, null, null, null);
  }

  private void spoke(int family, String language, String parentLanguage) {
    add(
        family,
        1,
        MONDAY,
        Direction.OUT,
        Channel.PHONE,
        Tone.NEUTRAL,
        Outcome.SPOKE,
        language,
        parentLanguage,
        null);
  }

  private void event(int family, LocalDateTime at) {
    add(family, 1, at, Direction.OUT, Channel.EVENT, Tone.NEUTRAL, Outcome.SPOKE, null, null, null);
  }

  private long add(
      int family,
      int parent,
      LocalDateTime at,
      Direction direction,
      Channel channel,
      Tone tone,
      Outcome outcome,
      String language,
      String parentLanguage,
      Long answers) {
    long id = exchanges.size() + 1L;
    exchanges.add(
        new Exchange(
            id,
            family,
            family * 10L + parent,
            at,
            direction,
            channel,
            tone,
            outcome,
            language,
            parentLanguage,
            answers));
    return id;
  }
}
