package org.parentsmatter.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.reach.NothingHere;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.SchoolBeans;

/** What a protected address keeps from people, and how it is revealed. */
class ProtectedContactTest {
  private static final List<String> SECRET =
      List.of("9 Haven Way", "Refuge Court", "LK9 7ZZ", "07700 900777", "01632 960777", "safe@");
  private static final String ACTIONS = "select action from audit_entry order by id";

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void it_is_shown_to_nobody_until_somebody_reveals_it_which_is_written_down(DataSource database)
      throws SQLException {
    try (Connection connection = database.getConnection();
        SchoolBeans beans = new SchoolBeans(database)) {
      SmallSchool school = new SmallSchool(connection);
      long mother = mother(school);
      assertThat(show(beans, mother).toString()).contains(SECRET);
      protect(school, mother);
      ParentView hidden = show(beans, mother);
      assertThat(hidden.contact().hidden()).isTrue();
      assertThat(hidden.toString()).doesNotContain(SECRET);
      assertThat(school.strings(ACTIONS)).containsExactly("CONTACT_DETAILS_SEEN");

      ContactDetails revealed =
          beans.inTransaction(() -> beans.bean(SeeingParents.class).reveal(mother));
      assertThat(revealed.toString()).contains(SECRET);
      assertThat(school.strings(ACTIONS))
          .containsExactly("CONTACT_DETAILS_SEEN", "PROTECTED_ADDRESS_SEEN");
      assertThat(school.strings("select subject_id from audit_entry where action like 'PROT%'"))
          .containsExactly(Long.toString(mother));
      school.execute("update protected_address set protects = null");
      assertThat(show(beans, mother).toString()).contains(SECRET);
      assertThatThrownBy(() -> beans.inTransaction(() -> beans.bean(SeeingParents.class).reveal(1)))
          .isInstanceOf(NothingHere.class);
    }
  }

  /** However the export writes them. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void numbers_are_shown_as_people_write_them(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        SchoolBeans beans = new SchoolBeans(database)) {
      SmallSchool school = new SmallSchool(connection);
      long parent = school.parent("Jo Hughes");
      school.execute(
          "update parent set mobile = '+447700900777', home_telephone = '0048601234567'"
              + " where id = ?",
          parent);
      ContactDetails contact = show(beans, parent).contact();
      assertThat(contact.mobile()).isEqualTo("07700 900777");
      assertThat(contact.homeTelephone()).isEqualTo("+48 601 234 567");
      school.execute("update parent set mobile = 'ask Gran' where id = ?", parent);
      assertThat(show(beans, parent).contact().mobile()).isEqualTo("ask Gran");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void no_page_holds_it_and_no_search_finds_it(DataSource database) throws SQLException {
    try (Connection connection = database.getConnection();
        SchoolBeans office = new SchoolBeans(database, "office", Set.of(Role.OFFICE))) {
      SmallSchool school = new SmallSchool(connection);
      long mother = mother(school);
      long zoe = school.pupil("Zoe Hughes", "11E");
      long father = school.parent("Sam Hughes");
      school.tie(mother, "MOTHER", zoe);
      school.tie(father, "FATHER", zoe);
      protect(school, mother);
      DerivingFamilies.derive(connection);
      SeeingParents parents = office.bean(SeeingParents.class);
      SeeingFamilies families = office.bean(SeeingFamilies.class);
      SeeingPupils pupils = office.bean(SeeingPupils.class);
      FamilyFilter all = new FamilyFilter(null, null, null, null, null);
      for (String secret : SECRET) {
        assertThat(parents.page(secret, false, 0, 20).rows()).as(secret).isEmpty();
        assertThat(
                pupils
                    .page(new PupilFilter(secret, null, null), PupilSort.NAME, false, 0, 20)
                    .rows())
            .isEmpty();
        assertThat(
                families
                    .page(
                        new FamilyFilter(secret, null, null, null, null),
                        FamilySort.NAME,
                        false,
                        0,
                        20)
                    .rows())
            .isEmpty();
      }
      String everything =
          parents.page(null, false, 0, 20)
              + " "
              + families.page(all, FamilySort.NAME, false, 0, 20)
              + families.show(school.familyOf(zoe))
              + office.inTransaction(() -> pupils.show(zoe))
              + show(office, father)
              + show(office, mother);
      assertThat(everything).contains("Jo Hughes").doesNotContain(SECRET);
    }
  }

  /** Under another id she would be another person, whose address everybody sees. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void whoever_is_or_may_be_the_same_person_is_protected_too(DataSource database)
      throws SQLException {
    try (Connection connection = database.getConnection();
        SchoolBeans office = new SchoolBeans(database, "office", Set.of(Role.OFFICE))) {
      SmallSchool school = new SmallSchool(connection);
      long known = mother(school);
      protect(school, known);
      long again = mother(school);
      assertThat(show(office, again).toString()).contains(SECRET);

      school.execute(
          "insert into parent_match (id, parent_id, other_id, found_at, state, version)"
              + " values (1, ?, ?, current_timestamp, 'OPEN', 0)",
          again,
          known);
      assertThat(show(office, again).toString()).doesNotContain(SECRET);

      school.execute("update parent_match set state = 'DIFFERENT'");
      assertThat(show(office, again).toString()).contains(SECRET);

      school.execute("update parent set merged_into = ? where id = ?", again, known);
      assertThat(show(office, again).toString()).doesNotContain(SECRET);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void who_lives_there_too_and_gives_it_away_is_named_to_those_who_may_know(DataSource database)
      throws SQLException {
    try (Connection connection = database.getConnection();
        SchoolBeans beans = new SchoolBeans(database)) {
      SmallSchool school = new SmallSchool(connection);
      long mother = mother(school);
      long partner = school.parent("Kim Moss");
      school.parent("Sam Hughes");
      school.execute(
          "update parent set address_line1 = '9 haven way', postcode = 'lk9 7zz' where id = ?",
          partner);
      protect(school, mother);
      SeeingParents parents = beans.bean(SeeingParents.class);
      assertThat(parents.exposing(mother)).extracting(ParentLink::id).containsExactly(partner);
      assertThat(parents.exposing(school.parent("Li Chen"))).isEmpty();
      school.execute(
          "insert into protected_address (id, parent_id, protects, marked_by, marked_at, version)"
              + " values (2, ?, ?, 'dsl', current_timestamp, 1)",
          partner,
          partner);
      assertThat(parents.exposing(mother)).isEmpty();
    }
  }

  private static long mother(SmallSchool school) throws SQLException {
    long mother = school.parent("Jo Hughes");
    school.execute(
        "update parent set address_line1 = '9 Haven Way', address_line2 = 'Refuge Court',"
            + " town = 'Larkham', postcode = 'LK9 7ZZ', mobile = '07700 900777',"
            + " home_telephone = '01632 960777', email = 'safe@example.org' where id = ?",
        mother);
    return mother;
  }

  private static void protect(SmallSchool school, long parent) throws SQLException {
    school.execute(
        "insert into protected_address (id, parent_id, protects, marked_by, marked_at, version)"
            + " values (1, ?, ?, 'dsl', current_timestamp, 1)",
        parent,
        parent);
  }

  private static ParentView show(SchoolBeans beans, long parent) {
    return beans.inTransaction(() -> beans.bean(SeeingParents.class).show(parent));
  }
}
