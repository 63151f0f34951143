package org.parentsmatter.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parentsmatter.contact.TwoFamilies.*;

import java.time.LocalDate;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;

/** Corrections leave a trace, and what is kept close stays closed; on each database. */
class MendingContactsTest {
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_correction_keeps_what_was_said_before(DataSource school) {
    try (TwoFamilies all = new TwoFamilies(school)) {
      long id =
          record(all.teacher, about(MOTHER, call(Purpose.LEARNING, Tone.NEUTRAL, "Maths"), ZOE));
      ContactToMend read = ask(all.teacher, MendingContacts.class, each -> each.show(id));
      act(
          all.teacher,
          MendingContacts.class,
          each ->
              each.correct(
                  id,
                  read.version(),
                  Set.of(AMELIA),
                  call(Purpose.GOOD_NEWS, Tone.POSITIVE, "Art")));
      assertThat(see(all.other, HUGHES).latest())
          .singleElement()
          .satisfies(
              line -> {
                assertThat(line.note()).isEqualTo("Art");
                assertThat(line.about()).isEqualTo("Amelia");
                assertThat(line.corrected()).isTrue();
              });
      ContactToMend after = ask(all.teacher, MendingContacts.class, each -> each.show(id));
      assertThat(after.before())
          .singleElement()
          .satisfies(
              before -> {
                assertThat(before.facts().note()).isEqualTo("Maths");
                assertThat(before.pupilNames()).isEqualTo("Zoe Hughes");
                assertThat(before.correctedBy()).isEqualTo("teacher");
              });
      refused(all, id, read.version(), Set.of(ZOE), "changed this contact meanwhile");
      refused(all, id, after.version(), Set.of(TOM), "no such child");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void only_who_recorded_it_or_the_lead_mends_it(DataSource school) {
    try (TwoFamilies all = new TwoFamilies(school)) {
      long id = record(all.teacher, about(MOTHER, call(Purpose.OTHER, Tone.NEUTRAL, null), ZOE));
      assertThatThrownBy(() -> act(all.other, MendingContacts.class, each -> each.takeBack(id)))
          .isInstanceOf(ContactRefused.class);
      assertThatThrownBy(() -> ask(all.other, MendingContacts.class, each -> each.show(id)))
          .isInstanceOf(ContactRefused.class);
      act(all.lead, MendingContacts.class, each -> each.takeBack(id));
      assertThatThrownBy(() -> act(all.teacher, MendingContacts.class, each -> each.takeBack(id)))
          .isInstanceOf(ContactRefused.class)
          .hasMessageContaining("taken back");
      assertThat(all.rows("select taken_back_by from contact")).containsExactly("lead");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void of_a_note_that_is_kept_close_others_see_that_there_was_a_contact(DataSource school) {
    try (TwoFamilies all = new TwoFamilies(school)) {
      ContactFacts close =
          from(
              call(Purpose.WELLBEING, Tone.CONCERN, "What she told me"),
              Direction.IN,
              ShownTo.SENSITIVE);
      long id =
          record(
              all.teacher,
              new NewContact(
                  MOTHER,
                  Set.of(ZOE),
                  close,
                  new FollowUp(LocalDate.of(2026, 11, 30), "Ring the nurse", "teacher"),
                  new AskedFor("That nobody rings at home", "teacher", null),
                  Set.of(),
                  null,
                  null));
      String seen = see(all.other, HUGHES).toString();
      assertThat(seen).doesNotContain("told me", "nurse", "nobody rings", "WELLBEING", "CONCERN");
      assertThat(see(all.other, HUGHES).latest())
          .singleElement()
          .matches(line -> line.keptFromReader() && line.keptClose());
      assertThat(see(all.teacher, HUGHES).latest().get(0).note()).isEqualTo("What she told me");
      assertThat(see(all.lead, HUGHES).latest().get(0).note())
          .as("asked for, and audited")
          .isNull();
      assertThat(see(all.lead, HUGHES).latest().get(0).isToBeAskedFor("lead")).isTrue();
      assertThat(ask(all.lead, SeeingContacts.class, each -> each.read(id)).note())
          .isEqualTo("What she told me");
      assertThat(
              all.rows(
                  "select username, subject_id from audit_entry where action ="
                      + " 'SENSITIVE_NOTE_SEEN'"))
          .containsExactly("lead|101");
      assertThatThrownBy(() -> act(all.other, FollowingUp.class, each -> each.done(id)))
          .isInstanceOf(ContactRefused.class)
          .hasMessageContaining("kept close");
    }
  }

  private static void refused(
      TwoFamilies all, long id, long version, Set<Long> pupils, String words) {
    assertThatThrownBy(
            () ->
                act(
                    all.teacher,
                    MendingContacts.class,
                    each ->
                        each.correct(
                            id, version, pupils, call(Purpose.GOOD_NEWS, Tone.POSITIVE, "Art"))))
        .isInstanceOf(ContactRefused.class)
        .hasMessageContaining(words);
  }
}
