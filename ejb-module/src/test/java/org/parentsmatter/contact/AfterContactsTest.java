package org.parentsmatter.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parentsmatter.contact.TwoFamilies.*;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.testing.SchoolBeans;

/** Follow-ups, requests, wishes and what makes it hard; on each database. */
class AfterContactsTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.systemDefault());

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_follow_up_is_done_with_one_click_and_taken_up_again(DataSource school) {
    try (TwoFamilies all = new TwoFamilies(school)) {
      long id = recorded(all);
      assertThat(mine(all.other).followUps()).extracting(FollowUpLine::id).containsExactly(id);
      assertThat(mine(all.teacher).followUps()).isEmpty();
      act(all.other, FollowingUp.class, each -> each.done(id));
      assertThat(mine(all.other).followUps()).isEmpty();
      assertThat(mine(all.other).done()).extracting(FollowUpLine::id).containsExactly(id);
      refused(all.other, FollowingUp.class, each -> each.done(id), "done already");
      act(all.other, FollowingUp.class, each -> each.notDone(id));
      assertThat(mine(all.other).followUps()).hasSize(1);
      act(
          all.other,
          FollowingUp.class,
          each -> each.plan(id, new FollowUp(LocalDate.of(2026, 12, 5), "Ring", "teacher")));
      assertThat(mine(all.teacher).followUps())
          .extracting(FollowUpLine::on)
          .as("not on a Saturday")
          .containsExactly(LocalDate.of(2026, 12, 7));
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void of_families_that_others_look_after_now_only_the_number_is_told(DataSource school) {
    try (TwoFamilies all = new TwoFamilies(school)) {
      recorded(all);
      assertThat(mine(all.other).withOthers()).isZero();
      all.other.inTransaction(
          () -> {
            all.other
                .entities()
                .createNativeQuery(
                    "update account set staff_source_id = null where username = 'other'")
                .executeUpdate();
          });
      MyTasks tasks = mine(all.other);
      assertThat(tasks.followUps()).isEmpty();
      assertThat(tasks.withOthers()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_request_is_settled_when_the_parent_was_told_and_a_no_has_its_reason(DataSource school) {
    try (TwoFamilies all = new TwoFamilies(school)) {
      recorded(all);
      long request = mine(all.teacher).requests().get(0).id();
      refused(
          all.teacher,
          AnsweringRequests.class,
          each -> each.answer(request, RequestDecision.NOT_POSSIBLE, " ", TODAY),
          "owed a reason");
      refused(
          all.teacher,
          AnsweringRequests.class,
          each ->
              each.answer(request, RequestDecision.DONE, null, MOMENT.toLocalDate().minusDays(1)),
          "cannot lie before");
      refused(
          all.teacher,
          AnsweringRequests.class,
          each -> each.answer(request, RequestDecision.DONE, null, TODAY.plusDays(1)),
          "in future");
      answer(all, request, RequestDecision.PARTLY, "From January", null);
      assertThat(mine(all.teacher).requests()).singleElement().matches(RequestLine::isOpen);
      answer(all, request, RequestDecision.NOT_POSSIBLE, "The club is full", TODAY);
      assertThat(see(all.other, HUGHES).requests())
          .singleElement()
          .satisfies(
              each -> {
                assertThat(each.decision()).isEqualTo(RequestDecision.NOT_POSSIBLE);
                assertThat(each.answer()).isEqualTo("The club is full");
                assertThat(each.days())
                    .isEqualTo(ChronoUnit.DAYS.between(MOMENT.toLocalDate(), TODAY));
              });
      refused(
          all.teacher,
          AnsweringRequests.class,
          each -> each.answer(request, RequestDecision.DONE, null, TODAY),
          "told already");
      act(all.teacher, AnsweringRequests.class, each -> each.reopen(request));
      act(all.teacher, AnsweringRequests.class, each -> each.giveTo(request, "other"));
      assertThat(mine(all.other).requests()).extracting(RequestLine::id).containsExactly(request);
      refused(
          all.teacher, AnsweringRequests.class, each -> each.giveTo(request, "gone"), "works here");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_newer_wish_replaces_the_one_before_and_both_are_kept(DataSource school) {
    try (TwoFamilies all = new TwoFamilies(school)) {
      act(all.teacher, KeepingWishes.class, each -> each.wish(MOTHER, Channel.TEXT, "after six"));
      act(all.other, KeepingWishes.class, each -> each.wish(MOTHER, Channel.PHONE, " "));
      assertThat(see(all.teacher, HUGHES).wishOf(MOTHER)).isEqualTo("Phone call");
      assertThat(see(all.teacher, WOOD).wishes()).isEmpty();
      act(all.teacher, KeepingWishes.class, each -> each.noWish(MOTHER));
      assertThat(see(all.teacher, HUGHES).wishOf(MOTHER)).isNull();
      assertThat(all.rows("select ended_by from contact_wish order by id"))
          .containsExactly("other", "teacher");
      refused(all.teacher, KeepingWishes.class, each -> each.wish(MOTHER, null, null), "Choose");
      refused(
          all.teacher,
          KeepingWishes.class,
          each -> each.wish(MOTHER, Channel.TEXT, "x".repeat(201)),
          "200");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_makes_it_hard_stands_once_until_it_ends(DataSource school) {
    try (TwoFamilies all = new TwoFamilies(school)) {
      act(all.teacher, KeepingWishes.class, each -> each.hard(MOTHER, Barrier.TRAVEL));
      act(all.other, KeepingWishes.class, each -> each.hard(MOTHER, Barrier.TRAVEL));
      long id = see(all.teacher, HUGHES).barriersOf(MOTHER).get(0).id();
      assertThat(all.rows("select count(*) from parent_barrier")).containsExactly("1");
      act(all.other, KeepingWishes.class, each -> each.easier(id));
      assertThat(see(all.teacher, HUGHES).barriers()).isEmpty();
      refused(all.other, KeepingWishes.class, each -> each.easier(id), "ended already");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_channel_is_tried_once_the_school_has_turned_to_the_family_by_it(DataSource school) {
    try (TwoFamilies all = new TwoFamilies(school)) {
      LocalDateTime lately = Contacts.now().minusDays(1);
      record(all.teacher, about(MOTHER, by(Channel.PHONE, Direction.OUT, lately), ZOE));
      record(all.teacher, about(FATHER, by(Channel.EMAIL, Direction.IN, lately), ZOE));
      record(
          all.teacher, about(FATHER, by(Channel.TEXT, Direction.OUT, lately.minusYears(1)), ZOE));
      record(all.teacher, about(FATHER, by(Channel.LETTER, Direction.OUT, lately), TOM));
      assertThat(see(all.teacher, HUGHES).notTried())
          .containsExactly(
              Channel.IN_PERSON,
              Channel.VIDEO,
              Channel.TEXT,
              Channel.EMAIL,
              Channel.LETTER,
              Channel.HOME_VISIT);
    }
  }

  private static ContactFacts by(Channel channel, Direction direction, LocalDateTime at) {
    return new ContactFacts(
        at,
        direction,
        channel,
        Purpose.OTHER,
        Tone.NEUTRAL,
        Outcome.SPOKE,
        null,
        null,
        ShownTo.STAFF);
  }

  private static long recorded(TwoFamilies all) {
    return record(
        all.teacher,
        new NewContact(
            MOTHER,
            Set.of(ZOE),
            from(call(Purpose.LEARNING, Tone.POSITIVE, null), Direction.IN, ShownTo.STAFF),
            new FollowUp(LocalDate.of(2026, 11, 30), "Ring", "other"),
            new AskedFor("A place in the homework club", "teacher", null),
            Set.of(),
            null,
            null));
  }

  private static MyTasks mine(SchoolBeans who) {
    return ask(who, SeeingContacts.class, SeeingContacts::mine);
  }

  private static void answer(
      TwoFamilies all, long request, RequestDecision decision, String words, LocalDate told) {
    act(all.teacher, AnsweringRequests.class, each -> each.answer(request, decision, words, told));
  }

  private static <B> void refused(SchoolBeans who, Class<B> bean, Consumer<B> deed, String words) {
    assertThatThrownBy(() -> act(who, bean, deed))
        .isInstanceOf(ContactRefused.class)
        .hasMessageContaining(words);
  }
}
