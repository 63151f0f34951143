package org.parentsmatter.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/** The product brings its catalogue, again with every release. */
class CatalogueMigrationTest {

  @Test
  void evidence_without_a_source_is_not_taken() {
    byte[] claims =
        ShippedCatalogue.entry("x", 1, "T")
            .replace("not-established", "strong")
            .getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> new CatalogueFile(claims).entries())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("without a source");
  }

  @Test
  void a_source_that_nobody_knows_is_not_taken() {
    byte[] invented =
        ShippedCatalogue.entry("x", 1, "T")
            .replace("\"source\": null", "\"source\": \"a-friend\"")
            .getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> new CatalogueFile(invented).entries())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no known source");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void all_of_it_is_in_use_at_first(DataSource school) throws SQLException {
    try (CatalogueKeeper keeper = new CatalogueKeeper(school)) {
      assertThat(keeper.list())
          .extracting(StrategyView::entry)
          .containsExactlyInAnyOrderElementsOf(new CatalogueFile().entries());
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_newer_version_comes_into_use_and_a_known_one_never_changes(DataSource school)
      throws SQLException {
    try (CatalogueKeeper keeper = new CatalogueKeeper(school)) {
      ShippedCatalogue.bring(school, "share", 1, "First");
      ShippedCatalogue.bring(school, "share", 2, "Newer");
      ShippedCatalogue.bring(school, "share", 2, "Changed on the quiet");
      StrategyPage shown = keeper.show("share");
      assertThat(shown.inUse().title()).isEqualTo("Newer");
      assertThat(shown.versions())
          .extracting(v -> v.entry().title())
          .containsExactly("Newer", "First");
      assertThat(shown.waiting()).isNull();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_the_school_worded_itself_stays_until_somebody_decides(DataSource school)
      throws SQLException {
    try (CatalogueKeeper keeper = new CatalogueKeeper(school)) {
      ShippedCatalogue.bring(school, "share", 1, "First");
      keeper.change("share", "Our own");
      ShippedCatalogue.bring(school, "share", 2, "Newer");
      StrategyPage shown = keeper.show("share");
      assertThat(shown.inUse().title()).isEqualTo("Our own");
      assertThat(shown.waiting().entry().title()).isEqualTo("Newer");
      assertThat(shown.waiting().entry().version()).isEqualTo(3);
      assertThat(keeper.waiting()).extracting(s -> s.entry().code()).containsExactly("share");

      keeper.keepOwn("share");
      assertThat(keeper.show("share").inUse().title()).isEqualTo("Our own");
      assertThat(keeper.waiting()).isEmpty();

      ShippedCatalogue.bring(school, "share", 3, "Newest");
      assertThat(keeper.show("share").inUse().title()).isEqualTo("Our own");
      keeper.use("share", keeper.show("share").waiting().entry().version());
      assertThat(keeper.show("share").inUse().title()).isEqualTo("Newest");

      ShippedCatalogue.bring(school, "share", 4, "With the product again");
      assertThat(keeper.show("share").inUse().title()).isEqualTo("With the product again");
    }
  }
}
