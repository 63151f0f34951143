package org.parentsmatter.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/** What a school does with its catalogue, on each database. */
class KeepingCatalogueTest {

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_own_entry_is_added_worded_anew_retired_and_brought_back(DataSource school) {
    try (CatalogueKeeper keeper = new CatalogueKeeper(school)) {
      String code = keeper.add(CatalogueKeeper.text("Déjà lu: read it again!"));
      assertThat(code).isEqualTo("own-deja-lu-read-it-again");
      assertThat(keeper.add(CatalogueKeeper.text("Déjà lu: read it again!")))
          .isEqualTo("own-deja-lu-read-it-again-2");
      keeper.change(code, "Read it twice");
      keeper.change(code, "Read it twice");
      assertThat(keeper.show(code).versions())
          .extracting(v -> v.entry().version(), v -> v.entry().title(), v -> v.writtenBy())
          .containsExactly(
              tuple(2, "Read it twice", "leader"), tuple(1, "Déjà lu: read it again!", "leader"));
      keeper.retire(code);
      assertThat(keeper.list()).extracting(s -> s.entry().code()).doesNotContain(code);
      assertThat(keeper.retired()).extracting(s -> s.entry().code()).containsExactly(code);
      assertThat(keeper.show(code).retiredBy()).isEqualTo("leader");
      assertThatThrownBy(() -> keeper.retire(code)).isInstanceOf(StrategyRefused.class);
      keeper.bringBack(code);
      assertThat(keeper.list()).extracting(s -> s.entry().code()).contains(code);
      assertThatThrownBy(() -> keeper.bringBack(code)).isInstanceOf(StrategyRefused.class);
      assertThat(recorded(keeper))
          .containsExactly(
              "STRATEGY_ADDED",
              "STRATEGY_ADDED",
              "STRATEGY_CHANGED",
              "STRATEGY_RETIRED",
              "STRATEGY_BROUGHT_BACK");
    }
  }

  private static List<String> recorded(CatalogueKeeper keeper) {
    return keeper
        .beans()
        .inTransaction(
            () ->
                keeper
                    .beans()
                    .entities()
                    .createNativeQuery(
                        "select action from audit_entry where subject_type = 'strategy'"
                            + " order by id")
                    .getResultList())
        .stream()
        .map(String::valueOf)
        .toList();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void of_two_people_who_change_an_entry_only_the_first_succeeds(DataSource school) {
    try (CatalogueKeeper keeper = new CatalogueKeeper(school);
        CatalogueKeeper other = new CatalogueKeeper(school, "senior")) {
      String code = keeper.add(CatalogueKeeper.text("Together"));
      long read = other.read(code);
      keeper.change(code, "Mine");
      assertThatThrownBy(() -> other.change(code, read, CatalogueKeeper.text("Theirs")))
          .isInstanceOf(StrategyChangedMeanwhile.class);
      assertThat(keeper.show(code).inUse().title()).isEqualTo("Mine");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_version_of_another_entry_cannot_be_put_to_use(DataSource school) throws SQLException {
    try (CatalogueKeeper keeper = new CatalogueKeeper(school)) {
      String code = keeper.add(CatalogueKeeper.text("One version only"));
      assertThatThrownBy(() -> keeper.use(code, 2)).isInstanceOf(NoSuchStrategy.class);
      assertThatThrownBy(() -> keeper.show("' or 1 = 1 --")).isInstanceOf(NoSuchStrategy.class);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_list_is_narrowed_by_words_need_age_way_point_and_evidence(DataSource school) {
    try (CatalogueKeeper keeper = new CatalogueKeeper(school)) {
      assertThat(keeper.list(new CatalogueFilter("SOUNDS card", null, null, null, null, null)))
          .extracting(s -> s.entry().code())
          .containsExactly("reading-sounds-of-the-week");
      assertThat(
              keeper.list(
                  new CatalogueFilter(
                      null,
                      Need.READING,
                      AgeBand.EARLY_YEARS,
                      EpsteinType.LEARNING_AT_HOME,
                      Continuum.ENGAGEMENT_WITH_LEARNING,
                      Strength.STRONG)))
          .extracting(s -> s.entry().code())
          .containsExactly("reading-child-tells-story", "reading-sounds-of-the-week");
    }
  }

  @Test
  void an_entry_says_what_is_missing_and_all_of_it_at_once() {
    StrategyText empty =
        new StrategyText(
            " ",
            Set.of(),
            null,
            "",
            null,
            null,
            null,
            null,
            "",
            null,
            null,
            null,
            Strength.STRONG,
            " ");
    assertThatThrownBy(() -> empty.entry("own-x", 1))
        .isInstanceOf(StrategyRefused.class)
        .hasMessageContainingAll(
            "Give it a title.",
            "for which ages",
            "what the parent or the school does",
            "Say where the evidence can be looked up");
  }

  @Test
  void advice_names_what_a_parent_would_stumble_over() {
    assertThat(
            WordingAdvice.of(
                    Side.PARENT,
                    "In the event of persistent absence, facilitate the implementation of literacy"
                        + " interventions.")
                .remarks())
        .anyMatch(remark -> remark.contains("shorter words"))
        .anyMatch(remark -> remark.contains("Say: if."))
        .anyMatch(remark -> remark.contains("\"literacy\""));
    assertThat(WordingAdvice.of(Side.SCHOOL, "We call you on Friday.").remarks()).isEmpty();
  }
}
