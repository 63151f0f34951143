package org.parentsmatter.returned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parentsmatter.testing.PostedLetters.ALONE;
import static org.parentsmatter.testing.PostedLetters.BY_PUPIL;
import static org.parentsmatter.testing.PostedLetters.FIRST;
import static org.parentsmatter.testing.PostedLetters.KEPT_APART;
import static org.parentsmatter.testing.PostedLetters.PROTECTED;
import static org.parentsmatter.testing.PostedLetters.SECOND;
import static org.parentsmatter.testing.PostedLetters.TO_ONE;
import static org.parentsmatter.testing.PostedLetters.TO_TWO;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.family.AddressDoubt;
import org.parentsmatter.letters.LetterRunRefused;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.AtOnce;
import org.parentsmatter.testing.PostedLetters;
import org.parentsmatter.testing.SchoolBeans;

/** Letters come back, and addresses are in doubt until somebody knows better; on each database. */
class RecordingReturnedTest {
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_reference_is_read_as_people_and_scanners_give_it(DataSource school) {
    for (String given :
        List.of(TO_ONE, "pm7f3k92qw", " 7F3K 92QW ", "https://school.example/r/PM-7F3K-92QW?x=1")) {
      try (SchoolBeans office = office(EachDatabase.derby())) {
        assertThat(record(office, given).reference()).as(given).isEqualTo(TO_ONE);
      }
    }
    try (SchoolBeans office = office(school)) {
      assertThatThrownBy(() -> record(office, "PM-7F3K-92QX"))
          .isInstanceOf(LetterRunRefused.class)
          .hasMessageContaining("not the reference of a letter");
      assertThatThrownBy(() -> record(office, null)).isInstanceOf(LetterRunRefused.class);
      assertRefused(office, "No letter of this school", each -> each.record("PM-0000-0000", GONE));
      assertRefused(office, "Choose why", each -> each.record(TO_ONE, null));
    }
  }

  private static final ReturnReason GONE = ReturnReason.GONE_AWAY;

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void entered_twice_it_counts_once(DataSource school) {
    try (SchoolBeans office = office(school)) {
      ReturnedView first = record(office, TO_ONE);
      assertThat(first.again()).isFalse();
      assertThat(first.doubted()).extracting(each -> each.id()).containsExactly(ALONE);
      ReturnedView second = record(office, TO_ONE);
      assertThat(second.again()).isTrue();
      assertThat(second.id()).isEqualTo(first.id());
      assertThat(doubtful(office)).singleElement().matches(doubt -> doubt.returned() == 1);
      assertThat(entries(office)).containsExactly("LETTER_RETURNED letter " + TO_ONE);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void of_one_letter_for_two_the_address_of_both_is_in_doubt(DataSource school) {
    try (SchoolBeans office = office(school)) {
      assertThat(record(office, TO_TWO).parents())
          .extracting(each -> each.id())
          .containsExactly(FIRST, SECOND);
      assertThat(doubtful(office))
          .extracting(DoubtView::parentId)
          .containsExactlyInAnyOrder(FIRST, SECOND);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void pupil_post_and_runs_that_were_never_released_do_not_come_back(DataSource school) {
    try (SchoolBeans office = office(school)) {
      assertRefused(office, "did not go by post", each -> each.record(BY_PUPIL, GONE));
      execute(office, "update letter_run set status = 'CANCELLED'");
      assertRefused(office, "did not go by post", each -> each.record(TO_ONE, GONE));
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_protected_address_is_the_safeguarding_leads(DataSource school) {
    try (SchoolBeans office = office(school);
        SchoolBeans lead = new SchoolBeans(school, "lead", Set.of(Role.SAFEGUARDING_LEAD))) {
      assertThatThrownBy(() -> record(office, KEPT_APART))
          .isInstanceOf(ReturnRefused.class)
          .hasMessageContaining("safeguarding lead")
          .hasMessageNotContaining("Hartley");
      record(lead, KEPT_APART);
      assertThat(doubtful(office)).isEmpty();
      assertThat(of(office, PROTECTED)).isEmpty();
      assertRefused(office, "not in doubt any more", each -> each.confirm(PROTECTED));
      assertThat(doubtful(lead)).extracting(DoubtView::parentId).containsExactly(PROTECTED);
      act(lead, each -> each.confirm(PROTECTED));
      assertThat(ask(office, RecordingReturned::confirmed)).isEmpty();
      assertThat(ask(lead, RecordingReturned::confirmed)).hasSize(1);
      assertRefused(office, "not in doubt any more", each -> each.doubtAgain(PROTECTED));
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void somebody_confirms_the_address_and_that_can_be_taken_back(DataSource school) {
    try (SchoolBeans office = office(school)) {
      record(office, TO_ONE);
      act(office, each -> each.confirm(ALONE));
      assertThat(doubtful(office)).isEmpty();
      assertThat(ask(office, RecordingReturned::confirmed))
          .singleElement()
          .matches(each -> each.confirmedBy().equals("office"));
      assertRefused(office, "not in doubt any more", each -> each.confirm(ALONE));
      act(office, each -> each.doubtAgain(ALONE));
      assertThat(doubtful(office)).hasSize(1);
      assertRefused(office, "in doubt already", each -> each.doubtAgain(ALONE));
      assertThat(entries(office))
          .containsExactly(
              "LETTER_RETURNED letter " + TO_ONE,
              "ADDRESS_CONFIRMED parent 100",
              "CONFIRMATION_TAKEN_BACK parent 100");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_wrong_entry_is_taken_back_and_the_doubt_with_it(DataSource school) {
    try (SchoolBeans office = office(school)) {
      long id = record(office, TO_TWO).id();
      act(office, each -> each.takeBack(id));
      assertThat(doubtful(office)).isEmpty();
      assertRefused(office, "taken back already", each -> each.takeBack(id));
      assertThat(record(office, TO_TWO).again()).isFalse();
      assertThat(doubtful(office)).hasSize(2);
      assertThat(entries(office))
          .containsExactly(
              "LETTER_RETURNED letter " + TO_TWO,
              "RETURN_TAKEN_BACK letter " + TO_TWO,
              "LETTER_RETURNED letter " + TO_TWO);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_second_letter_that_came_back_keeps_the_doubt_up(DataSource school) {
    try (SchoolBeans office = office(school)) {
      execute(
          office,
          "insert into letter_run (id, request_token, name, template, template_version,"
              + " audience_kind, status, attempt, letter_date, created_by, created_at,"
              + " heartbeat_at, render_millis, version) select 8, 'other', name, template,"
              + " template_version, audience_kind, status, attempt, letter_date, created_by,"
              + " created_at, heartbeat_at, render_millis, version from letter_run");
      execute(
          office, "update letter set run_id = 8, parent_id = 100, delivery = 'POST' where id = 4");
      long first = record(office, BY_PUPIL).id();
      record(office, TO_ONE);
      assertThat(doubtful(office)).singleElement().matches(doubt -> doubt.returned() == 2);
      act(office, each -> each.takeBack(first));
      assertThat(doubtful(office)).singleElement().matches(doubt -> doubt.returned() == 1);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void another_address_is_not_in_doubt(DataSource school) {
    try (SchoolBeans office = office(school)) {
      record(office, TO_ONE);
      execute(office, "update parent set town = 'LARKHAM' where id = 100");
      assertThat(doubtful(office)).as("the same, written otherwise").hasSize(1);
      execute(office, "update parent set address_line1 = '5 New Street' where id = 100");
      assertThat(doubtful(office)).isEmpty();
      assertThat(of(office, ALONE)).isEmpty();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_an_import_settled_does_not_come_back(DataSource school) {
    try (SchoolBeans office = office(school)) {
      record(office, TO_ONE);
      execute(office, "update parent set address_line1 = '5 New Street' where id = 100");
      execute(office, AddressDoubt.SETTLE_CHANGED);
      execute(office, "update parent set address_line1 = '4 Mill Lane' where id = 100");
      assertThat(doubtful(office)).isEmpty();
      record(office, TO_TWO);
      execute(office, AddressDoubt.SETTLE_CHANGED);
      assertThat(doubtful(office)).as("nothing has changed").hasSize(2);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_envelope_with_another_address_puts_none_in_doubt(DataSource school) {
    try (SchoolBeans office = office(school)) {
      long id = record(office, TO_TWO).id();
      act(office, each -> each.otherAddress(id));
      assertThat(doubtful(office)).isEmpty();
      assertThat(record(office, TO_TWO).again()).as("it came back all the same").isTrue();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void two_people_at_the_same_moment_record_it_once(DataSource school) throws Exception {
    try (SchoolBeans office = office(school);
        SchoolBeans principal = new SchoolBeans(school, "principal")) {
      List<String> outcomes =
          AtOnce.run(() -> record(office, TO_ONE), () -> record(principal, TO_ONE));
      assertThat(outcomes).contains("done").isSubsetOf("done", "ReturnRefused");
      assertThat(doubtful(office)).singleElement().matches(doubt -> doubt.returned() == 1);
      assertThat(entries(office)).hasSize(1);
    }
  }

  private static SchoolBeans office(DataSource school) {
    SchoolBeans beans = new SchoolBeans(school, "office", Set.of(Role.OFFICE));
    PostedLetters.put(beans);
    return beans;
  }

  private static ReturnedView record(SchoolBeans who, String text) {
    return ask(who, each -> each.record(text, GONE));
  }

  private static List<DoubtView> doubtful(SchoolBeans who) {
    return ask(who, each -> each.doubtful());
  }

  private static List<DoubtView> of(SchoolBeans who, long parent) {
    return ask(who, each -> each.doubtful(parent));
  }

  private static <T> T ask(SchoolBeans who, Function<RecordingReturned, T> question) {
    return who.inTransaction(() -> question.apply(who.bean(RecordingReturned.class)));
  }

  private static void act(SchoolBeans who, Consumer<RecordingReturned> deed) {
    who.inTransaction(() -> deed.accept(who.bean(RecordingReturned.class)));
  }

  private static void execute(SchoolBeans who, String sql) {
    who.inTransaction(() -> who.entities().createNativeQuery(sql).executeUpdate());
  }

  private static void assertRefused(
      SchoolBeans who, String words, Consumer<RecordingReturned> deed) {
    assertThatThrownBy(() -> act(who, deed))
        .isInstanceOf(ReturnRefused.class)
        .hasMessageContaining(words);
  }

  @SuppressWarnings("unchecked")
  private static List<String> entries(SchoolBeans who) {
    List<Object[]> rows =
        who.entities()
            .createNativeQuery(
                "select action, subject_type, subject_id from audit_entry order by id")
            .getResultList();
    return rows.stream().map(e -> e[0] + " " + e[1] + " " + e[2]).toList();
  }
}
