package org.parentsmatter.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.contact.Channel;
import org.parentsmatter.contact.ContactRefused;
import org.parentsmatter.contact.Direction;
import org.parentsmatter.contact.Outcome;
import org.parentsmatter.contact.Purpose;
import org.parentsmatter.contact.Tone;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.reach.NothingHere;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.SchoolBeans;

/** Notes are kept while they are typed and become a contact; on each database. */
class TakingNotesTest {
  private static final long FAMILY = 1;
  private static final long ZOE = 11;
  private static final long MOTHER = 101;
  private static final long MINDER = 102;
  private static final String HOSTILE = "<script>alert(1)</script> '; drop table contact; --";

  private static <T> T as(SchoolBeans who, Function<TakingNotes, T> work) {
    return who.inTransaction(() -> work.apply(who.bean(TakingNotes.class)));
  }

  private static KeptNotes typed(KeptNotes kept, String words) {
    return new KeptNotes(
        kept.id(),
        kept.version(),
        kept.savedAt(),
        new Notes(
            LocalDateTime.of(2026, 11, 25, 10, 0),
            words,
            "A later bus.",
            Direction.OUT,
            Channel.PHONE,
            Purpose.LEARNING,
            Tone.POSITIVE,
            Outcome.SPOKE,
            "Call again",
            LocalDate.of(2026, 12, 7)));
  }

  private static SchoolBeans school(DataSource database) {
    SchoolBeans beans = new SchoolBeans(database, "teacher", Set.of(Role.SENIOR_LEADER));
    List.of(
            "insert into family (id, name, sort_name, pupil_names, tutor_groups, year_groups,"
                + " pupil_count, parent_count, version) values (1, 'Hughes', 'h', '', '', '', 1, 1, 0)",
            "insert into pupil (id, source_id, given_name, family_name, version)"
                + " values (11, 'stu-11', 'Zoe', 'Hughes', 1)",
            "insert into family_pupil (family_id, pupil_id) values (1, 11)",
            "insert into parent (id, source_id, kind, given_name, family_name, version)"
                + " values (101, 'con-1', 'PERSON', 'Ann', 'Hughes', 1)",
            "insert into parent (id, source_id, kind, given_name, family_name, version)"
                + " values (102, 'con-2', 'PERSON', 'Mia', 'Minder', 1)",
            "insert into relationship (id, parent_id, pupil_id, kind, parental_responsibility,"
                + " lives_with, emergency_contact, source, version) values (1, 101, 11, 'MOTHER',"
                + " 'NOT_KNOWN', 'NOT_KNOWN', 'NOT_KNOWN', 'CONTACTS', 1)",
            "insert into relationship (id, parent_id, pupil_id, kind, parental_responsibility,"
                + " lives_with, emergency_contact, source, version) values (2, 102, 11,"
                + " 'CHILDMINDER', 'NO', 'NO', 'NOT_KNOWN', 'CONTACTS', 1)",
            "insert into account (id, username, display_name, password_hash, created_at, version)"
                + " values (1, 'teacher', 'Helen Marsh', 'x', current_timestamp, 0)",
            "insert into account_role (account_id, role_name) values (1, 'TEACHER')")
        .forEach(
            sql ->
                beans.inTransaction(
                    () -> {
                      beans.entities().createNativeQuery(sql).executeUpdate();
                    }));
    return beans;
  }

  private static List<?> rows(SchoolBeans beans, String sql) {
    return beans.inTransaction(() -> beans.entities().createNativeQuery(sql).getResultList());
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_is_typed_is_there_after_signing_in_again(DataSource database) {
    try (SchoolBeans beans = school(database)) {
      KeptNotes begun = as(beans, t -> t.open(FAMILY, MOTHER));
      assertThat(begun.id()).isNull();
      assertThat(as(beans, t -> t.keep(FAMILY, MOTHER, begun)).id()).isNull();
      KeptNotes first = as(beans, t -> t.keep(FAMILY, MOTHER, typed(begun, "She rea")));
      as(beans, t -> t.keep(FAMILY, MOTHER, typed(first, HOSTILE)));
      KeptNotes again = as(beans, t -> t.open(FAMILY, MOTHER));
      assertThat(again.notes()).isEqualTo(typed(begun, HOSTILE).notes());
      assertThat(rows(beans, "select id from note_draft")).hasSize(1);
      assertThat(as(beans, TakingNotes::waiting))
          .extracting(UnrecordedNotes::parentName)
          .containsExactly("Ann Hughes");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void nobody_but_the_writer_sees_changes_or_throws_away(DataSource database) {
    try (SchoolBeans beans = school(database);
        SchoolBeans other = new SchoolBeans(database, "other", Set.of(Role.PRINCIPAL))) {
      KeptNotes begun = as(beans, t -> t.open(FAMILY, MOTHER));
      KeptNotes kept = as(beans, t -> t.keep(FAMILY, MOTHER, typed(begun, "Mine")));
      assertThat(as(other, t -> t.open(FAMILY, MOTHER)).id()).isNull();
      assertThat(as(other, TakingNotes::waiting)).isEmpty();
      KeptNotes theirs = as(other, t -> t.keep(FAMILY, MOTHER, typed(kept, "Forged")));
      assertThat(theirs.id()).isNotEqualTo(kept.id());
      other.inTransaction(() -> other.bean(TakingNotes.class).throwAway(kept.id()));
      assertThat(as(beans, t -> t.open(FAMILY, MOTHER)).notes().words()).isEqualTo("Mine");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void two_windows_overwrite_nothing(DataSource database) {
    try (SchoolBeans beans = school(database)) {
      KeptNotes begun = as(beans, t -> t.open(FAMILY, MOTHER));
      KeptNotes first = as(beans, t -> t.keep(FAMILY, MOTHER, typed(begun, "One")));
      as(beans, t -> t.keep(FAMILY, MOTHER, typed(first, "One and more")));
      as(beans, t -> t.keep(FAMILY, MOTHER, typed(first, "Another")));
      assertThat(rows(beans, "select words from note_draft order by words"))
          .extracting(Object::toString)
          .containsExactly("Another", "One and more");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void recorded_they_are_a_contact_and_the_draft_is_gone(DataSource database) {
    try (SchoolBeans beans = school(database)) {
      KeptNotes begun = as(beans, t -> t.open(FAMILY, MOTHER));
      KeptNotes kept = as(beans, t -> t.keep(FAMILY, MOTHER, typed(begun, "She reads a lot.")));
      for (int twice = 0; twice < 2; twice++) {
        as(beans, t -> t.record(FAMILY, MOTHER, Set.of(ZOE), kept, "entry-1"));
      }
      assertThat(rows(beans, "select note from contact"))
          .extracting(Object::toString)
          .containsExactly("She reads a lot.");
      assertThat(rows(beans, "select words from parent_request"))
          .extracting(Object::toString)
          .containsExactly("A later bus.");
      assertThat(rows(beans, "select follow_up from contact where follow_up_owner = 'teacher'"))
          .extracting(Object::toString)
          .containsExactly("Call again");
      assertThat(rows(beans, "select id from note_draft")).isEmpty();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_cannot_be_recorded_stays_and_strangers_are_refused(DataSource database) {
    try (SchoolBeans beans = school(database)) {
      KeptNotes begun = as(beans, t -> t.open(FAMILY, MOTHER));
      KeptNotes kept = as(beans, t -> t.keep(FAMILY, MOTHER, typed(begun, "Words")));
      assertThatThrownBy(() -> as(beans, t -> t.record(FAMILY, MOTHER, Set.of(), kept, "e")))
          .isInstanceOf(ContactRefused.class);
      assertThat(rows(beans, "select id from note_draft")).hasSize(1);
      assertThatThrownBy(() -> as(beans, t -> t.open(FAMILY, MINDER)))
          .isInstanceOf(NothingHere.class);
      assertThatThrownBy(() -> as(beans, t -> t.open(2, MOTHER))).isInstanceOf(NothingHere.class);
      assertThatThrownBy(() -> as(beans, t -> t.keep(FAMILY, MINDER, typed(kept, "Forged"))))
          .isInstanceOf(NothingHere.class);
      assertThatThrownBy(() -> as(beans, t -> t.record(FAMILY, MINDER, Set.of(ZOE), kept, "f")))
          .isInstanceOf(NothingHere.class);
      beans.inTransaction(() -> beans.bean(TakingNotes.class).throwAway(kept.id()));
      assertThat(rows(beans, "select id from note_draft")).isEmpty();
    }
  }
}
