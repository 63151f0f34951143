package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.family.Audience;
import org.parentsmatter.family.AudienceKind;

class FreezingTest {
  private static InventedSchool school(DataSource dataSource) throws SQLException {
    return new InventedSchool(dataSource)
        .pupil(1, "Zoe", "Hughes", "10A")
        .pupil(2, "Amelia", "Hughes", "9B")
        .pupil(3, "Kayla", "Reid", "9B")
        .parent(11, "Mrs", "Joanne", "Hughes", "4 Mill Lane")
        .parent(12, "Mr", "Gareth", "Hughes", null)
        .parent(13, "Mrs", "Denise", "Fowler", "2 Mill Lane")
        .parent(14, "Mr", "Marlon", "Reid", "9 Station Road")
        .tie(11, 1, "MOTHER")
        .tie(11, 2, "MOTHER")
        .tie(12, 1, "FATHER")
        .tie(13, 2, "CHILDMINDER")
        .tie(13, 3, "MOTHER")
        .tie(14, 1, "CHILDMINDER")
        .run();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void everyParentHasExactlyOneRowInTheOrderOfTheRegister(DataSource dataSource)
      throws SQLException {
    InventedSchool school = school(dataSource).freeze(1);
    assertThat(school.list("select parent_name from letter order by position"))
        .containsExactly(
            "Mrs Joanne Hughes", "Mrs Denise Fowler", "Mr Gareth Hughes", "Mr Marlon Reid");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void whoGetsNoneHasARowWithTheReason(DataSource dataSource) throws SQLException {
    InventedSchool school = school(dataSource).freeze(1);
    assertThat(school.list("select reason from letter where outcome = 'REFUSED'"))
        .singleElement()
        .asString()
        .contains("childminder");
    assertThat(
            school.list("select delivery from letter where outcome = 'PENDING' order by position"))
        .containsExactly("POST", "POST", "PUPIL_POST");
  }

  /** Whoever cares for the child would find the council's letter in the school bag. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void anOrganisationWithoutAnAddressGetsNoLetterByPupilPost(DataSource dataSource)
      throws SQLException {
    InventedSchool school = school(dataSource);
    try (Statement statement = school.connection().createStatement()) {
      assertThat(
              statement.executeUpdate(
                  "update parent set kind = 'ORGANISATION' where given_name = 'Gareth'"))
          .isEqualTo(1);
    }
    school.freeze(1);
    assertThat(
            school.list(
                "select reason from letter where outcome = 'REFUSED' order by position desc"))
        .contains("no postal address of this organisation is known");
    assertThat(school.list("select delivery from letter where outcome = 'PENDING'"))
        .containsExactly("POST", "POST");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void aLetterIsAboutOnlyThoseWhomTheParentMayHearOf(DataSource dataSource) throws SQLException {
    InventedSchool school = school(dataSource).freeze(1);
    assertThat(
            school.list(
                "select pupil_id from letter_pupil lp join letter l on l.id = lp.letter_id"
                    + " where l.parent_id = 13"))
        .containsExactly("3");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void anAudienceNamesNoOtherPupil(DataSource dataSource) throws SQLException {
    InventedSchool school = school(dataSource);
    new Freezing(school.connection(), LetterReference.unforeseeable())
        .freeze(InventedSchool.RUN, new Audience(AudienceKind.TUTOR_GROUP, "10A"));
    assertThat(school.list("select distinct pupil_id from letter_pupil")).containsExactly("1");
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void nobodyCanBeFrozenTwice(DataSource dataSource) throws SQLException {
    InventedSchool school = school(dataSource).freeze(1);
    assertThatThrownBy(() -> school.freeze(2)).isInstanceOf(SQLException.class);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void aReferenceThatIsTakenIsDrawnAgain(DataSource dataSource) throws SQLException {
    InventedSchool school = school(dataSource).freeze(1);
    school.execute(
        "insert into letter_run (id, request_token, name, template, template_version,"
            + " audience_kind, status, attempt, letter_date, created_by, created_at, heartbeat_at,"
            + " render_millis, version) select 8, 'other', name, template, template_version,"
            + " audience_kind, status, attempt, letter_date, created_by, created_at, heartbeat_at,"
            + " render_millis, version from letter_run");
    new Freezing(school.connection(), new java.util.Random(1)).freeze(8, Audience.all());
    assertThat(school.list("select reference from letter")).hasSize(8).doesNotHaveDuplicates();
  }
}
