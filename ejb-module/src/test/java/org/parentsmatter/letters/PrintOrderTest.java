package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.family.Audience;

/** The three orders of a print run, on each database. */
class PrintOrderTest {
  private static final String NAMES = "select parent_name from letter order by position";

  private static InventedSchool school(DataSource dataSource) throws SQLException {
    InventedSchool school =
        new InventedSchool(dataSource)
            .pupil(1, "Zoe", "Hughes", "10A")
            .pupil(2, "Amelia", "Reid", "9B")
            .pupil(3, "Kayla", "Shah", "7C")
            .pupil(4, "Liam", "Young", "7C")
            .pupil(5, "Noah", "Adeyemi", "9B")
            .parent(11, "Mrs", "Joanne", "Hughes", "4 Mill Lane")
            .parent(12, "Mr", "Marlon", "Reid", "9 Station Road")
            .parent(13, "Mrs", "Priya", "Shah", null)
            .parent(14, "Ms", "Alice", "Young", "1 Mill Lane")
            .parent(15, "Ms", "Bola", "Adeyemi", "2 Mill Lane")
            .tie(11, 1, "MOTHER")
            .tie(12, 2, "FATHER")
            .tie(13, 3, "MOTHER")
            .tie(14, 4, "MOTHER")
            .tie(15, 5, "MOTHER")
            .run();
    postcode(school, 11, "LK2 1AA");
    postcode(school, 12, "LK10 1AA");
    postcode(school, 14, "LK10 1AA");
    postcode(school, 15, "LK1 9ZZ");
    return school;
  }

  private static void postcode(InventedSchool school, long parent, String postcode)
      throws SQLException {
    school.execute("update parent set postcode = ? where id = ?", postcode, parent);
  }

  private static List<String> names(InventedSchool school, PrintOrder order) throws SQLException {
    new Freezing(school.connection(), LetterReference.unforeseeable())
        .freeze(InventedSchool.RUN, Audience.all(), order);
    return school.list(NAMES);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void by_postcode_as_the_post_counts_and_pupil_post_last(DataSource dataSource)
      throws SQLException {
    assertThat(names(school(dataSource), PrintOrder.POSTCODE))
        .containsExactly(
            "Ms Bola Adeyemi",
            "Mrs Joanne Hughes",
            "Mr Marlon Reid",
            "Ms Alice Young",
            "Mrs Priya Shah");
  }

  /** In a list of the run its neighbours would tell where it is. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_protected_address_stands_where_no_postcode_does(DataSource dataSource)
      throws SQLException {
    InventedSchool school = school(dataSource).protect(15).protect(11);
    assertThat(names(school, PrintOrder.POSTCODE))
        .containsExactly(
            "Mr Marlon Reid",
            "Ms Alice Young",
            "Mrs Priya Shah",
            "Ms Bola Adeyemi",
            "Mrs Joanne Hughes");
  }

  /** Protected only after the order was fixed: the list still says nothing. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void no_list_of_a_run_by_postcode_tells_where_somebody_lives(DataSource dataSource)
      throws SQLException {
    InventedSchool school = school(dataSource);
    school.execute("update letter_run set print_order = 'POSTCODE'");
    names(school, PrintOrder.POSTCODE);
    school.protect(15);
    assertThat(listed(school, LetterSort.PRINT_ORDER, true))
        .containsExactly(
            "Mrs Joanne Hughes",
            "Mr Marlon Reid",
            "Ms Alice Young",
            "Mrs Priya Shah",
            "Ms Bola Adeyemi");
    assertThat(listed(school, LetterSort.OUTCOME, true)).last().isEqualTo("Ms Bola Adeyemi");
    assertThat(listed(school, LetterSort.PRINT_ORDER, false)).isSorted();
    assertThat(listed(school, LetterSort.OUTCOME, false)).isSorted();
  }

  private static List<String> listed(InventedSchool school, LetterSort sort, boolean seesAddresses)
      throws SQLException {
    RecipientList list = new RecipientList(school.connection());
    ListOrder order = ListOrder.of(list.printOrder(InventedSchool.RUN), seesAddresses);
    return list.page(InventedSchool.RUN, LetterFilter.ALL, sort.sql(false, order), 0, 50).stream()
        .map(LetterRow::parentName)
        .toList();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void by_the_walk_and_a_new_group_at_the_end(DataSource dataSource) throws SQLException {
    InventedSchool school = school(dataSource);
    assertThat(Walk.groups(school.connection())).containsExactly("7C", "9B", "10A");
    Walk.write(school.connection(), List.of("10A", "7C"));
    assertThat(Walk.groups(school.connection())).containsExactly("10A", "7C", "9B");
    assertThat(names(school, PrintOrder.WALK))
        .containsExactly(
            "Mrs Joanne Hughes",
            "Mrs Priya Shah",
            "Ms Alice Young",
            "Ms Bola Adeyemi",
            "Mr Marlon Reid");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void by_tutor_group_as_before(DataSource dataSource) throws SQLException {
    assertThat(names(school(dataSource), PrintOrder.TUTOR_GROUP))
        .containsExactly(
            "Mrs Priya Shah",
            "Ms Alice Young",
            "Ms Bola Adeyemi",
            "Mr Marlon Reid",
            "Mrs Joanne Hughes");
  }

  @Test
  void postcodes_stand_as_the_post_counts_them() {
    List<String> codes = List.of("LK10 1AA", "lk2 3bb", "E1 6AN", "75001", "LK2 3AB", "EC1A 1BB");
    assertThat(codes.stream().sorted(new PostcodeOrder()).toList())
        .containsExactly("75001", "E1 6AN", "EC1A 1BB", "LK2 3AB", "lk2 3bb", "LK10 1AA");
  }
}
