package org.parentsmatter.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.testing.SchoolBeans;

/** What somebody said of a report is known for the next one, and for no other. */
class KeepingColumnProfilesTest {
  private static final List<String> HEADINGS = List.of("UPN", "Who", "Born", "Oddity");
  private static final List<Field> FIELDS =
      Arrays.asList(Field.PUPIL_ID, Field.CONTACT_SURNAME, Field.PUPIL_BIRTH_DATE, null);

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_same_headings_in_another_order_are_answered_and_others_are_not(DataSource db) {
    try (SchoolBeans office = new SchoolBeans(db)) {
      save(office, "Our report", HEADINGS, FIELDS);
      List<String> turned = new ArrayList<>(HEADINGS);
      Collections.reverse(turned);
      List<Field> turnedFields = new ArrayList<>(FIELDS);
      Collections.reverse(turnedFields);
      KeepingColumnProfiles keeping = office.bean(KeepingColumnProfiles.class);
      office.inTransaction(
          () -> {
            KeepingColumnProfiles.Answer answer = keeping.answer(turned).orElseThrow();
            assertThat(answer.fields()).isEqualTo(turnedFields);
            assertThat(answer.kind()).isEqualTo(FileKind.CONTACTS);
            List<String> changed = List.of("UPN", "Who", "Date of Birth", "Oddity");
            assertThat(keeping.answer(changed)).isEmpty();
            assertThat(keeping.answer(HEADINGS.subList(0, 3))).isEmpty();
            assertThat(keeping.likest(FileKind.CONTACTS, changed).orElseThrow())
                .containsExactly(Field.PUPIL_ID, Field.CONTACT_SURNAME, null, null);
            assertThat(keeping.likest(FileKind.ATTENDANCE, changed)).isEmpty();
          });
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_name_is_given_once_whoever_comes_second(DataSource db) {
    try (SchoolBeans office = new SchoolBeans(db);
        SchoolBeans other = new SchoolBeans(db, "other")) {
      save(office, "SIMS", HEADINGS, FIELDS);
      List<String> others = List.of("UPN", "Who");
      List<Field> fields = List.of(Field.PUPIL_ID, Field.CONTACT_SURNAME);
      assertThatThrownBy(() -> save(other, " sims ", others, fields))
          .isInstanceOf(ColumnProfileRefused.class)
          .hasMessageContaining("already a profile called sims");
      save(other, "Arbor", others, fields);
      save(office, "sims", HEADINGS, FIELDS);
      assertThat(names(office)).containsExactly("Arbor", "sims");
      long arbor = profiles(office).get(0).id();
      assertThatThrownBy(
              () ->
                  office.inTransaction(
                      () -> office.bean(KeepingColumnProfiles.class).rename(arbor, "SIMS")))
          .isInstanceOf(ColumnProfileRefused.class);
      assertThat(names(other)).containsExactly("Arbor", "sims");
    }
  }

  /** The database decides when neither has seen the other's name yet. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void two_at_the_same_moment_cannot_both_have_a_name(DataSource db) {
    try (SchoolBeans office = new SchoolBeans(db)) {
      save(office, "SIMS", HEADINGS, FIELDS);
      ColumnProfiles profiles = office.bean(ColumnProfiles.class);
      ColumnProfile late = new ColumnProfile(List.of("UPN"), "other", java.time.Instant.now());
      late.say(FileKind.CONTACTS, List.of("UPN"), List.of(Field.PUPIL_ID));
      late.rename("SIMS");
      assertThatThrownBy(() -> office.inTransaction(() -> profiles.store(late)))
          .isInstanceOf(ColumnProfileRefused.class);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void names_are_kept_as_text_and_cannot_be_blank_or_endless(DataSource db) {
    try (SchoolBeans office = new SchoolBeans(db)) {
      String hostile = "'; drop table pupil; -- <script>alert(1)</script> #{7*7}";
      save(office, hostile, HEADINGS, FIELDS);
      assertThat(names(office)).containsExactly(hostile);
      assertThatThrownBy(() -> save(office, " ", HEADINGS, FIELDS))
          .isInstanceOf(ColumnProfileRefused.class);
      assertThatThrownBy(() -> save(office, "x".repeat(101), HEADINGS, FIELDS))
          .isInstanceOf(ColumnProfileRefused.class)
          .hasMessageContaining("100");
      long id = profiles(office).get(0).id();
      office.inTransaction(() -> office.bean(KeepingColumnProfiles.class).delete(id));
      assertThat(profiles(office)).isEmpty();
      List<?> audit =
          office.inTransaction(
              () ->
                  office
                      .entities()
                      .createNativeQuery("select action from audit_entry order by id")
                      .getResultList());
      assertThat(audit).hasToString("[COLUMN_PROFILE_SAVED, COLUMN_PROFILE_DELETED]");
    }
  }

  private static void save(SchoolBeans who, String name, List<String> headings, List<Field> is) {
    who.inTransaction(
        () -> who.bean(KeepingColumnProfiles.class).save(name, FileKind.CONTACTS, headings, is));
  }

  private static List<ProfileSummary> profiles(SchoolBeans who) {
    return who.inTransaction(() -> who.bean(KeepingColumnProfiles.class).all());
  }

  private static List<String> names(SchoolBeans who) {
    return profiles(who).stream().map(ProfileSummary::name).toList();
  }
}
