package org.parentsmatter.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

class DerivingFamiliesTest {
  private static final FamiliesDerived NOTHING = new FamiliesDerived(0, 0, 0);

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void brothers_and_sisters_with_the_same_parents_are_one_family(DataSource database)
      throws SQLException {
    try (Connection connection = database.getConnection()) {
      SmallSchool school = new SmallSchool(connection);
      long amelia = school.pupil("Amelia Hughes", "8C");
      long zoe = school.pupil("Zoë Hughes", "11E");
      school.tie(school.parent("Ann Hughes"), "MOTHER", zoe, amelia);
      school.tie(school.parent("Ben Hughes"), "FATHER", zoe, amelia);
      assertThat(DerivingFamilies.derive(connection)).isEqualTo(new FamiliesDerived(1, 0, 0));
      assertThat(school.families()).containsExactly("Hughes (Zoë 11E, Amelia 8C)");
      assertThat(school.strings("select search_text from family"))
          .containsExactly("zoe hughes, amelia hughes, ann hughes, ben hughes, 11e, 8c");
      assertThat(school.strings("select tutor_sort from family")).containsExactly("011E");
      assertThat(school.strings("select parent_count from family")).containsExactly("2");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_mother_with_children_by_two_fathers_belongs_to_two_families(DataSource database)
      throws SQLException {
    try (Connection connection = database.getConnection()) {
      SmallSchool school = new SmallSchool(connection);
      long kayla = school.pupil("Kayla Reid", "7A");
      long tobias = school.pupil("Tobias Oyelaran", "5A");
      long mother = school.parent("Shanice Campbell");
      school.tie(mother, "MOTHER", kayla, tobias);
      school.tie(school.parent("Marlon Reid"), "FATHER", kayla);
      school.tie(school.parent("Femi Oyelaran"), "FATHER", tobias);
      DerivingFamilies.derive(connection);
      assertThat(school.families()).containsExactly("Oyelaran (Tobias 5A)", "Reid (Kayla 7A)");
      assertThat(school.strings("select family_id from family_parent where parent_id = " + mother))
          .hasSize(2);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void neither_a_childminder_nor_a_council_makes_children_a_family(DataSource database)
      throws SQLException {
    try (Connection connection = database.getConnection()) {
      SmallSchool school = new SmallSchool(connection);
      long callum = school.pupil("Callum Rigby", "7A");
      long ellie = school.pupil("Ellie Dawes", "5A");
      long oscar = school.pupil("Oscar Bennett", "7A");
      long isla = school.pupil("Isla Fraser", "5A");
      school.tie(school.parent("Larkshire", "ORGANISATION"), "LOCAL_AUTHORITY", callum, ellie);
      school.tie(school.parent("Denise Fowler"), "CHILDMINDER", oscar, isla);
      DerivingFamilies.derive(connection);
      assertThat(school.families()).hasSize(4);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void pupils_without_a_parent_in_law_are_together_when_their_relatives_are_the_same(
      DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      SmallSchool school = new SmallSchool(connection);
      long oscar = school.pupil("Oscar Bennett", "7A");
      long isla = school.pupil("Isla Bennett", "5A");
      school.tie(school.parent("Julie Dunn"), "OTHER_RELATIVE", oscar, isla);
      school.pupil("Jack Nobody", "5A");
      DerivingFamilies.derive(connection);
      assertThat(school.families())
          .containsExactly("Bennett (Oscar 7A, Isla 5A)", "Nobody (Jack 5A)");
      assertThat(school.strings("select parent_id from family_parent")).isEmpty();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void nothing_is_written_when_nothing_changed(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      SmallSchool school = new SmallSchool(connection);
      long amelia = school.pupil("Amelia Hughes", "8C");
      school.tie(school.parent("Ann Hughes"), "MOTHER", amelia);
      DerivingFamilies.derive(connection);
      assertThat(DerivingFamilies.derive(connection)).isEqualTo(NOTHING);
      assertThat(school.strings("select version from family")).containsExactly("1");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_family_stays_the_same_when_a_father_is_added(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      SmallSchool school = new SmallSchool(connection);
      long amelia = school.pupil("Amelia Hughes", "8C");
      long zoe = school.pupil("Zoe Hughes", "11E");
      school.tie(school.parent("Ann Hughes"), "MOTHER", zoe, amelia);
      DerivingFamilies.derive(connection);
      long before = school.familyOf(zoe);
      school.tie(school.parent("Ben Hughes"), "FATHER", zoe, amelia);
      assertThat(DerivingFamilies.derive(connection)).isEqualTo(new FamiliesDerived(0, 1, 0));
      assertThat(school.familyOf(zoe)).isEqualTo(before).isEqualTo(school.familyOf(amelia));
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_family_goes_on_where_most_of_its_pupils_are(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      SmallSchool school = new SmallSchool(connection);
      long first = school.pupil("Amelia Hughes", "8C");
      long second = school.pupil("Zoe Hughes", "11E");
      long third = school.pupil("Max Hughes", "7E");
      school.tie(school.parent("Ann Hughes"), "MOTHER", first, second, third);
      DerivingFamilies.derive(connection);
      long before = school.familyOf(first);
      school.tie(school.parent("Carl Other"), "FATHER", first);
      assertThat(DerivingFamilies.derive(connection)).isEqualTo(new FamiliesDerived(1, 1, 0));
      assertThat(school.familyOf(second)).isEqualTo(before).isEqualTo(school.familyOf(third));
      assertThat(school.familyOf(first)).isNotEqualTo(before);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_family_ends_with_its_last_pupil_and_comes_back_with_the_first(DataSource database)
      throws SQLException {
    try (Connection connection = database.getConnection()) {
      SmallSchool school = new SmallSchool(connection);
      long amelia = school.pupil("Amelia Hughes", "8C");
      school.tie(school.parent("Ann Hughes"), "MOTHER", amelia);
      DerivingFamilies.derive(connection);
      long before = school.familyOf(amelia);
      school.execute("update pupil set left_on = current_date");
      assertThat(DerivingFamilies.derive(connection)).isEqualTo(new FamiliesDerived(0, 0, 1));
      assertThat(school.families()).isEmpty();
      assertThat(DerivingFamilies.derive(connection)).isEqualTo(NOTHING);
      school.execute("update pupil set left_on = null");
      assertThat(DerivingFamilies.derive(connection)).isEqualTo(new FamiliesDerived(0, 1, 0));
      assertThat(school.families()).containsExactly("Hughes (Amelia 8C)");
      assertThat(school.familyOf(amelia)).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_pupil_who_left_is_no_longer_in_the_family_of_the_others(DataSource database)
      throws SQLException {
    try (Connection connection = database.getConnection()) {
      SmallSchool school = new SmallSchool(connection);
      long lily = school.pupil("Lily Stone", "8A");
      long max = school.pupil("Max Stone", "5A");
      school.tie(school.parent("Dawn Stone"), "MOTHER", lily, max);
      DerivingFamilies.derive(connection);
      school.execute("update pupil set left_on = current_date where id = ?", lily);
      DerivingFamilies.derive(connection);
      assertThat(school.families()).containsExactly("Stone (Max 5A)");
      assertThat(school.strings("select pupil_id from family_pupil"))
          .containsExactly(Long.toString(max));
    }
  }
}
