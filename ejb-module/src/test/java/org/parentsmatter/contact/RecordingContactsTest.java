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
import org.parentsmatter.family.NothingHere;

/** Who can be recorded to have spoken about whom, and what comes with it; on each database. */
class RecordingContactsTest {
  private static final ContactFacts PRAISE = call(Purpose.LEARNING, Tone.POSITIVE, "Read aloud");

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_contact_is_about_children_of_this_parent(DataSource school) {
    try (TwoFamilies all = new TwoFamilies(school)) {
      record(all.teacher, about(MOTHER, PRAISE, ZOE, AMELIA));
      refused(all, about(MOTHER, PRAISE, ZOE, TOM), "no such child");
      refused(all, about(MOTHER, PRAISE), "about which child");
      assertThatThrownBy(() -> record(all.teacher, about(999, PRAISE, ZOE)))
          .isInstanceOf(NothingHere.class);
      assertThat(see(all.teacher, HUGHES).latest())
          .singleElement()
          .satisfies(
              line -> {
                assertThat(line.title()).isEqualTo("Phone call to Mrs Ann Hughes");
                assertThat(line.about()).isEqualTo("Zoe, Amelia");
                assertThat(line.note()).isEqualTo("Read aloud");
                assertThat(line.recordedBy()).isEqualTo("teacher");
              });
      assertThat(see(all.teacher, WOOD).latest()).isEmpty();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void of_a_parent_of_two_families_each_sees_what_is_about_its_own_children(DataSource school) {
    try (TwoFamilies all = new TwoFamilies(school)) {
      record(all.teacher, about(FATHER, PRAISE, TOM));
      record(all.teacher, about(FATHER, PRAISE, ZOE, TOM));
      assertThat(see(all.teacher, HUGHES).latest())
          .extracting(ContactLine::about)
          .containsExactly("Zoe");
      assertThat(see(all.teacher, WOOD).latest())
          .extracting(ContactLine::about)
          .containsExactly("Tom", "Tom");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void to_a_restricted_parent_only_the_lead_turns_and_nothing_says_what_is_restricted(
      DataSource school) {
    try (TwoFamilies all = new TwoFamilies(school)) {
      all.restrict(FATHER, ZOE);
      refused(all, about(FATHER, PRAISE, ZOE), "Ask the safeguarding lead");
      record(all.teacher, about(FATHER, from(PRAISE, Direction.IN, ShownTo.STAFF), ZOE));
      record(all.teacher, about(FATHER, PRAISE, TOM));
      record(all.lead, about(FATHER, PRAISE, ZOE));
      EntryView form = ask(all.teacher, RecordingContacts.class, each -> each.entry(FATHER, null));
      assertThat(form.askFirst()).isTrue();
      assertThat(form.toString()).doesNotContain("REPORTS", "Secret", "COURT");
      assertThat(form.children())
          .extracting(EntryView.Child::name, EntryView.Child::mayHear)
          .contains(
              org.assertj.core.groups.Tuple.tuple("Zoe Hughes", false),
              org.assertj.core.groups.Tuple.tuple("Tom Wood", true));
      assertThat(
              ask(all.teacher, RecordingContacts.class, each -> each.entry(MOTHER, null))
                  .askFirst())
          .isFalse();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void who_is_no_parent_in_law_hears_practical_things_and_may_always_turn_to_the_school(
      DataSource school) {
    try (TwoFamilies all = new TwoFamilies(school)) {
      refused(all, about(GRANDMOTHER, PRAISE, ZOE), "neither parental responsibility");
      record(
          all.teacher,
          about(GRANDMOTHER, call(Purpose.PRACTICAL, Tone.NEUTRAL, "Please fetch her"), ZOE));
      record(all.teacher, about(GRANDMOTHER, from(PRAISE, Direction.IN, ShownTo.STAFF), ZOE));
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void with_who_has_died_or_is_no_contact_any_more_nobody_speaks(DataSource school) {
    try (TwoFamilies all = new TwoFamilies(school)) {
      all.run("update parent set deceased_on = current_date where id = " + FATHER);
      refused(all, about(FATHER, from(PRAISE, Direction.IN, ShownTo.STAFF), ZOE), "has died");
      all.run("update relationship set ended_on = current_date where parent_id = " + MOTHER);
      refused(all, about(MOTHER, from(PRAISE, Direction.IN, ShownTo.STAFF), ZOE), "has ended");
      assertThat(
              ask(all.teacher, RecordingContacts.class, each -> each.entry(FATHER, null))
                  .children())
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void enter_pressed_twice_makes_one_contact(DataSource school) {
    try (TwoFamilies all = new TwoFamilies(school)) {
      NewContact form =
          new NewContact(MOTHER, Set.of(ZOE), PRAISE, null, null, Set.of(), null, "form-1");
      assertThat(record(all.teacher, form)).isEqualTo(record(all.teacher, form));
      assertThatThrownBy(() -> record(all.other, form)).isInstanceOf(ContactRefused.class);
      assertThat(all.rows("select count(*) from contact")).containsExactly("1");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_was_entered_together_is_taken_back_together_and_comes_back(DataSource school) {
    try (TwoFamilies all = new TwoFamilies(school)) {
      long id =
          record(
              all.teacher,
              new NewContact(
                  MOTHER,
                  Set.of(ZOE),
                  from(PRAISE, Direction.IN, ShownTo.STAFF),
                  new FollowUp(LocalDate.of(2026, 11, 28), "Send the list", "other"),
                  new AskedFor("A place in the homework club", null, null),
                  Set.of(Barrier.SHIFT_WORK),
                  null,
                  null));
      FamilyContacts seen = see(all.other, HUGHES);
      assertThat(seen.followUps())
          .singleElement()
          .satisfies(
              each -> {
                assertThat(each.on()).as("a Saturday").isEqualTo(LocalDate.of(2026, 11, 30));
                assertThat(each.owner()).isEqualTo("other");
                assertThat(each.familyId()).isEqualTo(HUGHES);
              });
      assertThat(seen.requests())
          .singleElement()
          .satisfies(
              each -> {
                assertThat(each.answerBy())
                    .as("five school days")
                    .isEqualTo(LocalDate.of(2026, 12, 2));
                assertThat(each.owner()).isEqualTo("teacher");
              });
      assertThat(seen.barriersOf(MOTHER))
          .extracting(BarrierLine::barrier)
          .containsExactly(Barrier.SHIFT_WORK);
      act(all.teacher, MendingContacts.class, each -> each.takeBack(id));
      FamilyContacts gone = see(all.other, HUGHES);
      assertThat(gone.latest()).isEmpty();
      assertThat(gone.followUps()).isEmpty();
      assertThat(gone.requests()).isEmpty();
      assertThat(gone.barriers()).isEmpty();
      act(all.teacher, MendingContacts.class, each -> each.bringBack(id));
      assertThat(see(all.other, HUGHES)).isEqualTo(seen);
      assertThat(all.rows("select action, subject_id from audit_entry order by id"))
          .containsExactly(
              "CONTACT_RECORDED|101", "CONTACT_TAKEN_BACK|101", "CONTACT_BROUGHT_BACK|101");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_follow_up_is_given_to_somebody_who_works_here(DataSource school) {
    try (TwoFamilies all = new TwoFamilies(school)) {
      for (String owner : new String[] {"gone", "nobody", "<script>"}) {
        refused(
            all,
            new NewContact(
                MOTHER,
                Set.of(ZOE),
                PRAISE,
                new FollowUp(LocalDate.of(2026, 11, 30), "Ring again", owner),
                null,
                Set.of(),
                null,
                null),
            "colleague who works here");
      }
      assertThat(all.rows("select count(*) from contact")).containsExactly("0");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_answer_belongs_to_a_contact_with_the_same_parent(DataSource school) {
    try (TwoFamilies all = new TwoFamilies(school)) {
      long asked =
          record(all.teacher, about(MOTHER, from(PRAISE, Direction.IN, ShownTo.STAFF), ZOE));
      record(
          all.teacher,
          new NewContact(MOTHER, Set.of(ZOE), PRAISE, null, null, Set.of(), asked, null));
      refused(
          all,
          new NewContact(TOMS_MOTHER, Set.of(TOM), PRAISE, null, null, Set.of(), asked, null),
          "another parent");
    }
  }

  private static void refused(TwoFamilies all, NewContact contact, String words) {
    assertThatThrownBy(() -> record(all.teacher, contact))
        .isInstanceOf(ContactRefused.class)
        .hasMessageContaining(words)
        .hasMessageNotContainingAny("REPORTS", "Secret", "court");
  }
}
