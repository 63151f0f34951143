package org.parentsmatter.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.testing.SchoolBeans;

class CatalogueTest {
  private static final String ENTRY =
      """
      [{"code": "%s", "version": %d, "title": "T", "phases": ["ks1"], "need": "reading",
        "parentDoes": "Read with {child}.", "schoolDoes": null, "timeNeeded": null,
        "needed": null, "intendedOutcome": "O", "howSeen": "S", "eefRecommendation": "E",
        "epsteinType": "parenting", "continuum": "engagement-with-learning",
        "strength": "%s", "source": null}]
      """;

  @Test
  void every_sentence_that_a_parent_reads_has_a_reading_age_of_11_at_most() {
    assertThat(new CatalogueFile().entries())
        .allSatisfy(
            e ->
                Stream.of(Side.values())
                    .map(side -> e.does(side, "Zoe"))
                    .filter(text -> text != null)
                    .forEach(
                        text ->
                            assertThat(ReadingAge.of(text))
                                .as(e.code() + ": " + text)
                                .isLessThanOrEqualTo(11)));
  }

  @Test
  void evidence_without_a_source_is_not_taken() {
    byte[] claims = ENTRY.formatted("x", 1, "strong").getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> new CatalogueFile(claims).entries())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("without a source");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void new_versions_come_in_and_old_ones_stay(DataSource school) throws SQLException {
    int shipped = new CatalogueFile().entries().size();
    assertThat(count(school)).isEqualTo(shipped);
    load(school, ENTRY.formatted("share", 1, "not-established"));
    load(school, ENTRY.formatted("share", 2, "not-established").replace("\"T\"", "\"Newer\""));
    load(school, ENTRY.formatted("share", 2, "not-established").replace("\"T\"", "\"Changed\""));
    assertThat(count(school)).isEqualTo(shipped + 2);
    try (SchoolBeans beans = new SchoolBeans(school)) {
      List<StrategyView> found =
          beans.inTransaction(
              () ->
                  beans
                      .bean(SeeingCatalogue.class)
                      .list(new CatalogueFilter("newer READ", Need.READING, AgeBand.KS1, null)));
      assertThat(found)
          .singleElement()
          .satisfies(s -> assertThat(s.entry().version()).isEqualTo(2));
    }
  }

  private static void load(DataSource school, String json) throws SQLException {
    try (Connection connection = school.getConnection()) {
      new CatalogueMigration(new CatalogueFile(json.getBytes(StandardCharsets.UTF_8)))
          .migrate(
              new Context() {
                @Override
                public Configuration getConfiguration() {
                  throw new UnsupportedOperationException();
                }

                @Override
                public Connection getConnection() {
                  return connection;
                }
              });
    }
  }

  private static int count(DataSource school) throws SQLException {
    try (Connection connection = school.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select count(*) from strategy")) {
      row.next();
      return row.getInt(1);
    }
  }
}
