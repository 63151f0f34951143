package org.parentsmatter.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.entitlement.Entitlement;

class RecipientsTest {
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_audience_holds_every_parent_of_its_pupils_and_no_other_pupil(DataSource database)
      throws SQLException {
    try (Connection connection = database.getConnection()) {
      SmallSchool school = new SmallSchool(connection);
      long lily = school.pupil("Lily Stone", "8A");
      long max = school.pupil("Max Stone", "5A");
      long zara = school.pupil("Zara Ahmed", "5A");
      long mother = school.parent("Dawn Stone");
      school.tie(mother, "MOTHER", lily, max);
      school.tie(school.parent("Denise Fowler"), "CHILDMINDER", max, zara);
      school.tie(school.parent("Farah Ahmed"), "MOTHER", zara);
      DerivingFamilies.derive(connection);
      school.execute(
          "insert into family_list (id, name, created_by, created_at, version)"
              + " values (50, 'Pilot', 'office', current_timestamp, 1)");
      school.execute("insert into family_list_entry values (50, ?)", school.familyOf(lily));

      assertThat(rows(connection, Audience.all()))
          .containsExactly(
              "Zara Ahmed/Mrs Denise Fowler/no",
              "Zara Ahmed/Mrs Farah Ahmed/yes",
              "Max Stone/Mrs Dawn Stone/yes",
              "Max Stone/Mrs Denise Fowler/no",
              "Lily Stone/Mrs Dawn Stone/yes");
      assertThat(rows(connection, new Audience(AudienceKind.YEAR, "8")))
          .containsExactly("Lily Stone/Mrs Dawn Stone/yes");
      assertThat(rows(connection, new Audience(AudienceKind.TUTOR_GROUP, "5A"))).hasSize(4);
      List<String> family =
          List.of(
              "Max Stone/Mrs Dawn Stone/yes",
              "Max Stone/Mrs Denise Fowler/no",
              "Lily Stone/Mrs Dawn Stone/yes");
      assertThat(rows(connection, new Audience(AudienceKind.LIST, "50"))).isEqualTo(family);
      assertThat(rows(connection, Audience.family(school.familyOf(max)))).isEqualTo(family);
      assertThat(rows(connection, Audience.family(-1))).isEmpty();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void parents_come_one_by_one_each_with_all_pupils_of_the_audience(DataSource database)
      throws SQLException {
    try (Connection connection = database.getConnection()) {
      SmallSchool school = new SmallSchool(connection);
      long lily = school.pupil("Lily Stone", "8A");
      long max = school.pupil("Max Stone", "5A");
      long zara = school.pupil("Zara Ahmed", "5A");
      school.tie(school.parent("Dawn Stone"), "MOTHER", lily, max);
      school.tie(school.parent("Denise Fowler"), "CHILDMINDER", zara, max);

      assertThat(byParent(connection, Audience.all()))
          .containsExactly(
              "Dawn Stone: Lily Stone, Max Stone", "Denise Fowler: Max Stone, Zara Ahmed");
      assertThat(byParent(connection, new Audience(AudienceKind.TUTOR_GROUP, "5A")))
          .containsExactly("Dawn Stone: Max Stone", "Denise Fowler: Max Stone, Zara Ahmed");
      assertThat(byParent(connection, new Audience(AudienceKind.YEAR, "9"))).isEmpty();
    }
  }

  private static List<String> byParent(Connection connection, Audience audience)
      throws SQLException {
    List<String> parents = new ArrayList<>();
    Recipients.forEachParent(
        connection,
        audience,
        rows ->
            parents.add(
                rows.get(0).parentName().given()
                    + " "
                    + rows.get(0).parentName().family()
                    + ": "
                    + rows.stream()
                        .map(row -> row.pupilName().display())
                        .collect(Collectors.joining(", "))));
    return parents;
  }

  @Test
  void an_audience_by_list_names_a_list() {
    assertThatThrownBy(() -> new Audience(AudienceKind.LIST, "1 or 1 = 1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Audience(AudienceKind.YEAR, " "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<String> rows(Connection connection, Audience audience) throws SQLException {
    return Recipients.of(connection, audience).stream()
        .map(
            row ->
                row.pupilName().display()
                    + "/"
                    + row.parentName().display()
                    + "/"
                    + (Entitlement.decide(row.facts()).entitled() ? "yes" : "no"))
        .toList();
  }
}
