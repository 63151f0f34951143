package org.parentsmatter.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.community.SheetPreview.GroupChange;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.testing.SchoolBeans;

class TakingOverCommunitiesTest {
  private static final String FILE =
      """
      \uFEFFcommunity;Team;Leader e-mail;TUTOR GROUP;Pupil ID;Member email
      Oak;;desai@SCHOOL.example;7L, 8l;;Marsh@school.example

      Elm;;;7K;;
      Elm;;;;1102;
      ;Office;marsh@school.example;;;desai@school.example
      """;

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_file_is_shown_then_taken_over_and_the_second_time_changes_nothing(DataSource dataSource)
      throws SQLException {
    HouseSchool school = new HouseSchool(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      SheetPreview preview = preview(beans, FILE);
      assertThat(preview.refused()).isEmpty();
      assertThat(preview.changes())
          .containsExactly(
              new GroupChange(
                  "Community Oak",
                  "new, led by Anil Desai, with tutor group 7L and 8L, 1 more member of staff"),
              new GroupChange("Community Elm", "new, with tutor group 7K, 1 more pupil"),
              new GroupChange("Team Office", "new, led by Rachel Marsh, 1 more member of staff"));
      assertThat(groups(beans)).as("a preview changes nothing").isEmpty();

      apply(beans, FILE);
      assertThat(groups(beans))
          .extracting(GroupSummary::name, GroupSummary::pupils)
          .containsExactly(tuple("Elm", 3), tuple("Oak", 2), tuple("Office", 0));
      List<?> before = rows(beans);
      assertThat(preview(beans, FILE).changes()).isEmpty();
      assertThat(apply(beans, FILE)).isEmpty();
      assertThat(rows(beans)).isEqualTo(before);

      school.run("update staff_member set left_on = current_date where id = 2");
      assertThat(preview(beans, FILE))
          .as("who left stays, and the same file stays the same")
          .isEqualTo(new SheetPreview(List.of(), List.of()));
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_file_says_all_of_what_it_has_a_column_for_and_nothing_else(DataSource dataSource)
      throws SQLException {
    new HouseSchool(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      apply(beans, FILE);
      String later = "Community,Tutor group\nElm,7K\nElm,8L\n";
      assertThat(preview(beans, later).changes())
          .containsExactly(
              new GroupChange("Community Elm", "with tutor group 8L (until now in Oak)"));
      apply(beans, later);
      assertThat(groups(beans))
          .extracting(GroupSummary::name, GroupSummary::tutorGroups, GroupSummary::staff)
          .containsExactly(tuple("Elm", 2, 0), tuple("Oak", 1, 2), tuple("Office", 0, 2));
      assertThat(preview(beans, "community,leader email,member email\nOak,,\n").changes())
          .containsExactly(
              new GroupChange("Community Oak", "no leader any more, 1 fewer member of staff"));
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void one_row_that_cannot_be_taken_keeps_the_whole_file_out(DataSource dataSource)
      throws SQLException {
    new HouseSchool(dataSource);
    try (SchoolBeans beans = new SchoolBeans(dataSource)) {
      String faulty =
          """
          Community,Team,Leader email,Tutor group,Pupil ID,Member email
          Oak,,nobody@school.example,7L,,
          Oak,,gone@school.example,7X,9999,
          Elm,,,7L,1105,
          ,Office,,7K,,
          ,,,,,desai@school.example
          Oak,Office,,,,
          Oak,,,,,,surplus
          Oak,,desai@school.example,,1101,
          Oak,,marsh@school.example,,,
          Elm,,,,1101,
          """;
      assertThat(preview(beans, faulty).refused())
          .extracting(RefusedRow::line, RefusedRow::column, RefusedRow::value)
          .containsExactlyInAnyOrder(
              row(2, "Leader email", "nobody@school.example"),
              row(3, "Leader email", "gone@school.example"),
              row(3, "Tutor group", "7X"),
              row(3, "Pupil ID", "9999"),
              row(4, "Tutor group", "7L"),
              row(4, "Pupil ID", "1105"),
              row(5, "Tutor group", "7K"),
              row(6, null, null),
              row(7, null, null),
              row(8, null, null),
              row(10, "Leader email", "marsh@school.example"),
              row(11, "Pupil ID", "1101"));
      assertThat(preview(beans, faulty).possible()).isFalse();
      assertThatThrownBy(() -> apply(beans, faulty)).isInstanceOf(GroupRefused.class);
      assertThat(groups(beans)).isEmpty();
    }
  }

  @Test
  void a_file_of_something_else_is_refused_as_a_whole() {
    refused("", "empty");
    refused("Name,Tutor group\nOak,7L\n", "Community or Team is missing");
    refused("Community,Team,community\n", "there twice");
    refused("Community\n\"Oak\n", "quotation mark");
    refused("Community\n" + "x".repeat(2 << 20), "larger than 1 MB");
    refused("Community\n" + "Oak\n".repeat(5001), "5000 rows");
  }

  private static void refused(String file, String words) {
    assertThatThrownBy(() -> sheet(file))
        .isInstanceOf(GroupRefused.class)
        .hasMessageContaining(words);
  }

  private static Tuple row(int line, String column, String value) {
    return tuple(line, column, value);
  }

  private static CommunitySheet sheet(String file) {
    return ReadingSheet.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
  }

  private static SheetPreview preview(SchoolBeans beans, String file) {
    return beans.inTransaction(() -> beans.bean(TakingOverCommunities.class).preview(sheet(file)));
  }

  private static List<GroupChange> apply(SchoolBeans beans, String file) {
    return beans.inTransaction(() -> beans.bean(TakingOverCommunities.class).apply(sheet(file)));
  }

  private static List<GroupSummary> groups(SchoolBeans beans) {
    return beans.inTransaction(() -> beans.bean(SeeingCommunities.class).all());
  }

  private static List<?> rows(SchoolBeans beans) {
    return beans
        .entities()
        .createNativeQuery(
            "select id || ' ' || version from (select cast(id as char(9)) as id, cast(version as char(9)) as version from school_group) g order by 1")
        .getResultList();
  }
}
