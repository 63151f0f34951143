package org.parentsmatter.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.reach.Reached;

class FamilyPagesTest {
  private static final int FAMILIES = 10_000;

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void ten_thousand_families_are_derived_found_sorted_and_paged(DataSource database)
      throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      LargeSchool.fill(connection, FAMILIES);
      assertThat(DerivingFamilies.derive(connection))
          .isEqualTo(new FamiliesDerived(FAMILIES, 0, 0));
      assertThat(DerivingFamilies.derive(connection)).isEqualTo(new FamiliesDerived(0, 0, 0));
      connection.commit();

      List<FamilyFilter> filters =
          List.of(
              search("mary hughes"),
              new FamilyFilter(null, "7", null, null, null),
              new FamilyFilter(null, null, "8B", null, null),
              new FamilyFilter(null, null, null, 50L, null),
              new FamilyFilter(null, null, null, null, 75));
      for (FamilyFilter filter : filters) {
        assertThat(page(connection, filter, FamilySort.ATTENDANCE, false).total())
            .as("families with %s", filter)
            .isLessThan(FAMILIES);
      }
      for (FamilySort sort : FamilySort.values()) {
        for (boolean descending : new boolean[] {false, true}) {
          assertThat(page(connection, FamilyFilter.none(), sort, descending).total())
              .isEqualTo(FAMILIES);
        }
      }
      assertThat(page(connection, search("zoe o'neill-8000"), FamilySort.NAME, false).rows())
          .singleElement()
          .satisfies(row -> assertThat(row.name()).isEqualTo("O’Neill-8000 (Zoë 7A)"));
      connection.rollback();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void filters_narrow_and_pages_show_every_family_once(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      LargeSchool.fill(connection, 60);
      DerivingFamilies.derive(connection);
      FamilyFilter below = new FamilyFilter(null, null, null, null, 71);
      assertThat(page(connection, below, FamilySort.NAME, false).total()).isEqualTo(60);
      assertThat(page(connection, search("100%"), FamilySort.NAME, false).rows()).isEmpty();
      assertThat(page(connection, search("MARY khan"), FamilySort.NAME, false).total())
          .isEqualTo(10);
      assertThat(page(connection, search("' or 1 = 1 --"), FamilySort.NAME, false).rows())
          .isEmpty();
      FamilyFilter year = new FamilyFilter(null, "7", null, null, null);
      assertThat(page(connection, year, FamilySort.NAME, false).rows())
          .isNotEmpty()
          .allSatisfy(row -> assertThat(row.yearGroups()).contains("7"));
      FamilyFilter group = new FamilyFilter(null, null, "8B", null, null);
      assertThat(page(connection, group, FamilySort.NAME, false).rows())
          .isNotEmpty()
          .allSatisfy(row -> assertThat(row.tutorGroups()).contains("8B"));

      Set<Long> seen = new HashSet<>();
      for (int first = 0; first < 60; first += 25) {
        FamilyPages.page(
                connection,
                Reached.WHOLE_SCHOOL,
                FamilyFilter.none(),
                FamilySort.TUTOR_GROUP,
                true,
                first,
                25)
            .rows()
            .forEach(row -> assertThat(seen.add(row.id())).isTrue());
      }
      assertThat(seen).hasSize(60);
      connection.rollback();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void parents_are_paged_with_their_pupils(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      LargeSchool.fill(connection, 60);
      DerivingFamilies.derive(connection);
      ParentPage page =
          ParentRows.page(
              connection,
              Reached.WHOLE_SCHOOL,
              "john ashby",
              false,
              0,
              5,
              UnaryOperator.identity());
      assertThat(page.total()).isEqualTo(10);
      assertThat(page.rows()).hasSize(5);
      assertThat(page.rows().get(0).pupils()).hasSize(2).first().asString().contains("(father)");
      assertThat(
              ParentRows.page(
                      connection,
                      Reached.WHOLE_SCHOOL,
                      null,
                      true,
                      115,
                      25,
                      UnaryOperator.identity())
                  .rows())
          .hasSize(5);
      connection.rollback();
    }
  }

  private static FamilyFilter search(String words) {
    return new FamilyFilter(words, null, null, null, null);
  }

  private static FamilyPage page(
      Connection connection, FamilyFilter filter, FamilySort sort, boolean descending)
      throws SQLException {
    return FamilyPages.page(connection, Reached.WHOLE_SCHOOL, filter, sort, descending, 0, 25);
  }
}
