package org.parentsmatter.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parentsmatter.testing.PostedLetters.RUN;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.letters.SeeingLetters;
import org.parentsmatter.security.NotAllowed;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.AtOnce;
import org.parentsmatter.testing.PostedLetters;
import org.parentsmatter.testing.SchoolBeans;

/** Letters go out, part by part, and the marks stay; on each database. */
class MarkingPostedTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.systemDefault());

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_office_marks_what_it_prints_and_the_safeguarding_lead_the_rest(DataSource school) {
    try (SchoolBeans office = office(school);
        SchoolBeans lead = new SchoolBeans(school, "lead", Set.of(Role.SAFEGUARDING_LEAD))) {
      assertThat(see(office).lots())
          .extracting(lot -> lot.part() + " " + lot.letters() + " " + lot.allowed())
          .containsExactly("POST 2 true", "PUPIL_POST 1 true", "PROTECTED_POST 1 false");
      act(office, each -> each.mark(RUN, List.of(PostingPart.POST), TODAY));
      RunPostings begun = see(office);
      assertThat(begun.isBegun()).isTrue();
      assertThat(begun.isComplete()).isFalse();
      assertThat(begun.lots().get(0).mark().letters()).isEqualTo(2);
      assertThat(begun.lots().get(0).mark().recordedBy()).isEqualTo("office");
      assertThatThrownBy(
              () -> act(office, each -> each.mark(RUN, List.of(PostingPart.PROTECTED_POST), TODAY)))
          .isInstanceOf(NotAllowed.class);
      assertThatThrownBy(
              () -> act(lead, each -> each.mark(RUN, List.of(PostingPart.PUPIL_POST), TODAY)))
          .isInstanceOf(NotAllowed.class);
      act(lead, each -> each.mark(RUN, List.of(PostingPart.PROTECTED_POST), TODAY.minusDays(1)));
      act(office, each -> each.mark(RUN, List.of(PostingPart.PUPIL_POST), TODAY));
      assertThat(see(office).isComplete()).isTrue();
      assertThat(see(office).lastDay()).isEqualTo(TODAY);
      assertThat(soFar(office).letters()).isEqualTo(4);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_cannot_be_is_refused(DataSource school) {
    try (SchoolBeans office = office(school)) {
      assertRefused(office, "Choose which", each -> each.mark(RUN, List.of(), TODAY));
      assertRefused(
          office,
          "today or earlier",
          each -> each.mark(RUN, List.of(PostingPart.POST), TODAY.plusDays(1)));
      assertRefused(
          office,
          "not ready to print yet",
          each -> each.mark(RUN, List.of(PostingPart.POST), TODAY.minusDays(9)));
      assertRefused(
          office,
          "no such letter run",
          each -> each.mark(RUN + 1, List.of(PostingPart.POST), TODAY));
      execute(office, "update letter_run set status = 'RENDERING'");
      assertRefused(office, "not ready", each -> each.mark(RUN, List.of(PostingPart.POST), TODAY));
      assertThat(see(office).lots()).isEmpty();
      execute(office, "update letter_run set status = 'RELEASED'");
      execute(office, "update pupil set deceased_on = current_date where id = 100");
      assertRefused(
          office, "must not go out", each -> each.mark(RUN, List.of(PostingPart.POST), TODAY));
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_mark_can_be_taken_back_and_stays_in_the_history(DataSource school) {
    try (SchoolBeans office = office(school)) {
      act(office, each -> each.mark(RUN, List.of(PostingPart.POST), TODAY));
      assertRefused(
          office, "marked already", each -> each.mark(RUN, List.of(PostingPart.POST), TODAY));
      long mark = see(office).lots().get(0).mark().id();
      act(office, each -> each.takeBack(mark));
      assertThat(see(office).lots().get(0).mark()).isNull();
      assertThat(see(office).before()).singleElement().matches(PostedMark::isTakenBack);
      assertRefused(office, "taken back already", each -> each.takeBack(mark));
      act(office, each -> each.mark(RUN, List.of(PostingPart.POST), TODAY.minusDays(1)));
      assertThat(see(office).lots().get(0).mark().postedOn()).isEqualTo(TODAY.minusDays(1));
      assertThat(entries(office))
          .containsExactly(
              "LETTERS_POSTED office letter-run 7",
              "POSTING_TAKEN_BACK office letter-run 7",
              "LETTERS_POSTED office letter-run 7");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_run_that_is_made_again_loses_no_history(DataSource school) {
    try (SchoolBeans office = office(school)) {
      act(office, each -> each.mark(RUN, List.of(PostingPart.POST), TODAY.minusDays(1)));
      execute(office, "update letter_run set attempt = 2, version = version + 1");
      execute(
          office,
          "update letter set outcome = 'REFUSED', delivery = null, reason = 'ask' where id = 1");
      assertThat(see(office).isBegun()).isFalse();
      assertThat(see(office).before()).singleElement().matches(PostedMark::earlier);
      assertThat(office.inTransaction(() -> office.bean(MarkingPosted.class).soFar(List.of(RUN))))
          .isEmpty();
      assertThat(office.bean(SeeingLetters.class).why(PostedLetters.ALONE, RUN).postedOn())
          .as("refused now, but it went out")
          .isEqualTo(TODAY.minusDays(1));
      act(office, each -> each.mark(RUN, List.of(PostingPart.POST), TODAY));
      assertThat(see(office).lots().get(0).mark().letters()).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_answer_to_why_says_when_it_was_posted(DataSource school) {
    try (SchoolBeans office = office(school)) {
      SeeingLetters seeing = office.bean(SeeingLetters.class);
      assertThat(seeing.why(PostedLetters.ALONE, RUN).postedOn()).isNull();
      act(office, each -> each.mark(RUN, List.of(PostingPart.POST, PostingPart.PUPIL_POST), TODAY));
      assertThat(seeing.why(PostedLetters.ALONE, RUN).postedOn()).isEqualTo(TODAY);
      assertThat(seeing.why(PostedLetters.SECOND, RUN).postedOn())
          .as("in the letter of the other parent")
          .isEqualTo(TODAY);
      assertThat(seeing.why(PostedLetters.PROTECTED, RUN).postedOn()).isNull();
      assertThat(seeing.why(PostedLetters.ALONE).get(0).handedOut()).isFalse();
      assertThat(seeing.why(PostedLetters.WITHOUT_ADDRESS).get(0).handedOut()).isTrue();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void two_people_at_the_same_moment_make_one_mark(DataSource school) throws Exception {
    try (SchoolBeans office = office(school);
        SchoolBeans principal = new SchoolBeans(school, "principal")) {
      List<String> outcomes =
          AtOnce.run(
              () -> act(office, each -> each.mark(RUN, List.of(PostingPart.POST), TODAY)),
              () -> act(principal, each -> each.mark(RUN, List.of(PostingPart.POST), TODAY)));
      assertThat(outcomes).containsOnlyOnce("done");
      assertThat(see(office).lots().get(0).mark().letters()).isEqualTo(2);
      assertThat(entries(office)).hasSize(1);
    }
  }

  private static SchoolBeans office(DataSource school) {
    SchoolBeans beans = new SchoolBeans(school, "office", Set.of(Role.OFFICE));
    PostedLetters.put(beans);
    return beans;
  }

  private static RunPostings see(SchoolBeans who) {
    return who.inTransaction(() -> who.bean(MarkingPosted.class).of(RUN));
  }

  private static PostedSoFar soFar(SchoolBeans who) {
    return who.inTransaction(() -> who.bean(MarkingPosted.class).soFar(List.of(RUN))).get(RUN);
  }

  private static void act(SchoolBeans who, Consumer<MarkingPosted> deed) {
    who.inTransaction(() -> deed.accept(who.bean(MarkingPosted.class)));
  }

  private static void execute(SchoolBeans who, String sql) {
    who.inTransaction(() -> who.entities().createNativeQuery(sql).executeUpdate());
  }

  private static void assertRefused(SchoolBeans who, String words, Consumer<MarkingPosted> deed) {
    assertThatThrownBy(() -> act(who, deed))
        .isInstanceOf(PostingRefused.class)
        .hasMessageContaining(words);
  }

  @SuppressWarnings("unchecked")
  private static List<String> entries(SchoolBeans who) {
    List<Object[]> rows =
        who.entities()
            .createNativeQuery(
                "select action, username, subject_type, subject_id from audit_entry order by id")
            .getResultList();
    return rows.stream().map(e -> e[0] + " " + e[1] + " " + e[2] + " " + e[3]).toList();
  }
}
