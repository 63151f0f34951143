package org.parentsmatter.benchmarks.peers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parentsmatter.benchmarks.Quiet;
import org.parentsmatter.press.LetterData;

class PressBenchmarkTest {
  private static final int LETTERS = 48;

  private static PressBenchmark benchmark;

  @BeforeAll
  static void make_a_school() throws Exception {
    Quiet.please();
    benchmark = new PressBenchmark(LETTERS);
  }

  @Test
  void every_engine_sets_the_same_words_in_as_many_pages() throws Exception {
    assertThat(benchmark.compare()).isEqualTo(LETTERS);
  }

  @Test
  void words_that_are_missing_are_noticed() throws Exception {
    Words all = new Words(2, List.of("a", "a", "b"));
    Words fewer = new Words(2, List.of("a", "b"));
    assertThat(all.without(fewer)).containsExactly("a");
    assertThat(fewer.without(all)).isEmpty();
  }

  @Test
  void the_letters_are_those_of_the_job_each_to_a_parent_of_its_own() {
    List<LetterData> letters = benchmark.words().letters();
    assertThat(letters).hasSize(LETTERS);
    assertThat(letters).extracting(letter -> letter.addressLines().get(0)).doesNotHaveDuplicates();
    assertThat(letters)
        .allSatisfy(letter -> assertThat(letter.schoolCommitments()).isNotEmpty())
        .allSatisfy(letter -> assertThat(letter.parentCommitments()).isNotEmpty());
    assertThat(benchmark.words().artwork().logo()).isNotNull();
  }

  @Test
  void the_press_is_by_far_the_fastest_and_only_the_floor_is_below_it() throws Exception {
    Map<String, Rates> rates = benchmark.shortRace();
    double press = rates.get("press").median();
    assertThat(rates.keySet())
        .containsExactly("press", "floor", "fop", "openhtmltopdf", "pdfbox", "jasperreports");
    assertThat(press).isLessThan(rates.get("floor").median());
    for (String peer : List.of("fop", "openhtmltopdf", "jasperreports")) {
      assertThat(press / rates.get(peer).median()).as("press / %s", peer).isGreaterThan(3);
    }
  }
}
