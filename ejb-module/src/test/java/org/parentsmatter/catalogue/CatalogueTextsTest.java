package org.parentsmatter.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parentsmatter.press.TextAdvice;

/** The catalogue of the repository, read as parents and staff will read it. */
class CatalogueTextsTest {
  /** What stands beside the two texts may be a little harder: staff read it too. */
  private static final double OLDEST_BESIDE = 13;

  private static final List<CatalogueEntry> ALL = new CatalogueFile().entries();

  @Test
  void what_the_parent_and_the_school_do_is_plain_english() {
    for (CatalogueEntry entry : ALL) {
      for (Side side : Side.values()) {
        String text = entry.does(side, "Zoe");
        if (text != null) {
          TextAdvice read = TextAdvice.of(text);
          assertThat(read.readingAge())
              .as(entry.code() + ": " + text)
              .isBetween(1.0, TextAdvice.OLDEST);
          assertThat(WordingAdvice.of(side, text).remarks()).as(entry.code()).isEmpty();
          assertThat(read.words()).as(entry.code()).isLessThanOrEqualTo(45);
        }
      }
    }
  }

  @Test
  void what_stands_beside_it_reads_well_as_a_whole() {
    String beside =
        ALL.stream()
            .flatMap(e -> Stream.of(e.title(), e.timeNeeded(), e.needed()))
            .filter(Objects::nonNull)
            .collect(Collectors.joining(". ", "", "."));
    String outcomes =
        ALL.stream()
            .flatMap(e -> Stream.of(e.intendedOutcome(), e.howSeen()))
            .collect(Collectors.joining(" "))
            .replace("{child}", "Zoe");
    assertThat(TextAdvice.of(beside).readingAge()).isLessThan(OLDEST_BESIDE);
    assertThat(TextAdvice.of(outcomes).readingAge()).isLessThan(OLDEST_BESIDE);
  }

  @Test
  void nobody_is_called_hard_to_reach_and_no_parent_only_a_mother_or_father() {
    assertThat(ALL)
        .allSatisfy(
            e ->
                assertThat(String.join(" ", e.title(), "" + e.parentDoes(), "" + e.schoolDoes()))
                    .doesNotContainIgnoringCase("hard to reach")
                    .doesNotContainPattern("(?i)\\b(mum|dad|mother|father|carer|guardian)s?\\b"));
  }

  @Test
  void there_are_more_than_sixty_and_no_two_alike() {
    assertThat(ALL).hasSizeGreaterThanOrEqualTo(60);
    assertThat(ALL).extracting(CatalogueEntry::code).doesNotHaveDuplicates();
    assertThat(ALL).extracting(CatalogueEntry::title).doesNotHaveDuplicates();
    assertThat(ALL.stream().map(CatalogueEntry::parentDoes).filter(Objects::nonNull))
        .doesNotHaveDuplicates();
  }

  @Test
  void every_age_has_enough_for_each_side_and_on_each_point() {
    for (AgeBand age : AgeBand.values()) {
      List<CatalogueEntry> suitable = ALL.stream().filter(e -> e.suits(age)).toList();
      for (Side side : Side.values()) {
        assertThat(suitable.stream().filter(e -> e.does(side, "Zoe") != null))
            .as(age + " " + side)
            .hasSizeGreaterThanOrEqualTo(25);
      }
      for (Continuum point : Continuum.values()) {
        assertThat(suitable.stream().filter(e -> e.continuum() == point))
            .as(age + " " + point)
            .hasSizeGreaterThanOrEqualTo(8);
      }
    }
  }

  @Test
  void every_need_way_and_recommendation_is_covered_and_most_is_about_learning() {
    Coverage coverage = new Coverage(ALL);
    assertThat(Need.values()).allMatch(need -> coverage.of(need) >= 2);
    assertThat(EpsteinType.values()).allMatch(type -> coverage.of(type) >= 4);
    assertThat(EefRecommendation.values())
        .allMatch(r -> ALL.stream().filter(e -> e.eefRecommendation() == r).count() >= 10);
    long learning = coverage.of(Continuum.ENGAGEMENT_WITH_LEARNING);
    assertThat(Arrays.stream(Continuum.values()).mapToLong(coverage::of).max()).hasValue(learning);
    assertThat(coverage.share(Continuum.ENGAGEMENT_WITH_LEARNING)).isGreaterThanOrEqualTo(45);
  }

  @Test
  void what_claims_evidence_names_a_source_that_can_be_looked_up() {
    List<EvidenceSource> sources = CatalogueFile.sources();
    assertThat(sources)
        .allSatisfy(
            s -> {
              assertThat(s.link()).startsWith("https://");
              assertThat(s.citation())
                  .matches("(?s).*\\b(doi 10\\.\\d{4,5}/\\S+|ERIC ED\\d+|EEF, .*)");
              assertThat(s.citation()).hasSizeLessThanOrEqualTo(StrategyText.LONGEST_SOURCE);
            });
    assertThat(sources).extracting(EvidenceSource::citation).doesNotHaveDuplicates();
    for (CatalogueEntry entry : ALL) {
      if (entry.strength() == Strength.NOT_ESTABLISHED) {
        assertThat(entry.source()).as(entry.code()).isNull();
      } else {
        assertThat(sources)
            .extracting(EvidenceSource::citation)
            .as(entry.code())
            .contains(entry.source());
      }
    }
    assertThat(ALL).extracting(CatalogueEntry::source).containsAll(citations(sources));
  }

  private static List<String> citations(List<EvidenceSource> sources) {
    return sources.stream().map(EvidenceSource::citation).toList();
  }
}
