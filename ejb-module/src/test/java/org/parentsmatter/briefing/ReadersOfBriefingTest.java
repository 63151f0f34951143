package org.parentsmatter.briefing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.parentsmatter.briefing.BriefingSchool.TODAY;
import static org.parentsmatter.briefing.BriefingSchool.as;
import static org.parentsmatter.briefing.BriefingSchool.form;

import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.audience.AudienceChoices;
import org.parentsmatter.audience.ChoosingAudiences;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.testing.SchoolBeans;

/** Whom a briefing reaches, what they answer, ask and may download. */
class ReadersOfBriefingTest {
  private static final String EVERYBODY = "EVERYBODY:-";
  private static final QuestionForm WHO =
      new QuestionForm(
          "Who is a parent?",
          List.of(
              new QuestionForm.Choice("Mother and father", false),
              new QuestionForm.Choice("Every parent, guardian and carer", true)),
          "We mean every parent, guardian and carer.");

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void it_reaches_those_it_is_for_and_nobody_else(DataSource database) {
    try (BriefingSchool school = new BriefingSchool(database)) {
      school.published(form("For teachers", "STAFF_KIND:TEACHERS"));
      school.published(form("For tutors", "STAFF_KIND:TUTORS"));
      school.published(form("For year 8", "YEAR:8"));
      school.published(form("For year 9", "YEAR:9"));
      school.published(form("For the kitchen", "TEAM:" + BriefingSchool.KITCHEN));
      school.published(form("For Jo", "PERSON:staff:1"));
      school.published(form("For IT", "PERSON:account:3"));
      assertThat(school.listOf(school.teacher()))
          .containsExactlyInAnyOrder("For teachers*", "For tutors*", "For year 8*", "For Jo*");
      assertThat(school.listOf(school.leader())).containsExactly("For teachers*");
      assertThat(school.listOf(school.it())).containsExactly("For IT*");
      long kitchen = school.published(form("Only the kitchen", "TEAM:" + BriefingSchool.KITCHEN));
      assertThatThrownBy(() -> school.open(school.teacher(), kitchen))
          .isInstanceOf(NoSuchBriefing.class);
      assertThatThrownBy(() -> school.acknowledge(school.teacher(), kitchen, 1))
          .isInstanceOf(NoSuchBriefing.class);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void questions_are_answered_before_it_is_acknowledged_and_the_first_answer_counts(
      DataSource database) {
    try (BriefingSchool school = new BriefingSchool(database)) {
      long id = school.published(form("Who", "<p>Parents.</p>", "", List.of(WHO, WHO), EVERYBODY));
      assertThat(school.open(school.teacher(), id).questions())
          .extracting(BriefingView.AskedQuestion::answered)
          .containsExactly(false, false);
      assertThatThrownBy(() -> school.acknowledge(school.teacher(), id, 1))
          .isInstanceOf(BriefingRefused.class)
          .hasMessageContaining("Answer the questions first");
      answer(school, id, 0, 0);
      answer(school, id, 0, 1);
      answer(school, id, 1, 1);
      assertThat(school.open(school.teacher(), id).questions())
          .extracting(BriefingView.AskedQuestion::right)
          .containsExactly(false, true);
      assertThatThrownBy(() -> answer(school, id, 2, 0)).isInstanceOf(BriefingRefused.class);
      assertThatThrownBy(() -> answer(school, id, 0, 2)).isInstanceOf(BriefingRefused.class);
      assertThatThrownBy(() -> answer(school, id, -1, 0)).isInstanceOf(BriefingRefused.class);
      school.acknowledge(school.teacher(), id, 1);
      assertThat(school.open(school.teacher(), id).acknowledgedAt()).isNotNull();
    }
  }

  private static void answer(BriefingSchool school, long id, int question, int choice) {
    as(
        school.teacher(),
        b -> {
          b.bean(ReadingBriefings.class).answer(id, 1, question, choice);
          return null;
        });
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void files_go_with_it_and_reach_only_its_readers(DataSource database) {
    try (BriefingSchool school = new BriefingSchool(database)) {
      byte[] pdf = "%PDF-1.7 x".getBytes(US_ASCII);
      long id =
          as(
              school.leader(),
              b -> {
                WritingBriefings writing = b.bean(WritingBriefings.class);
                long begun = writing.begin(form("With a file", "PERSON:staff:1"));
                long version = writing.show(begun).version();
                assertThatThrownBy(() -> writing.attach(begun, version, "run.html", pdf))
                    .isInstanceOf(BriefingRefused.class)
                    .hasMessageContaining("These can: pdf");
                assertThatThrownBy(
                        () -> writing.attach(begun, version, "x.pdf", "<html>".getBytes(US_ASCII)))
                    .isInstanceOf(BriefingRefused.class);
                assertThatThrownBy(() -> writing.attach(begun, version, "x.pdf", new byte[0]))
                    .isInstanceOf(BriefingRefused.class);
                writing.attach(begun, version, "C:\\Papers\\..\\plan.pdf", pdf);
                return begun;
              });
      FileLine file = school.draft(id).files().get(0);
      assertThat(file.name()).isEqualTo("plan.pdf");
      assertThatThrownBy(() -> download(school.teacher(), file.id()))
          .isInstanceOf(NoSuchBriefing.class);
      school.publish(id);
      assertThat(download(school.teacher(), file.id()).content()).isEqualTo(pdf);
      assertThatThrownBy(() -> download(school.it(), file.id())).isInstanceOf(NoSuchBriefing.class);
      assertThat(download(school.leader(), file.id()).mediaType()).isEqualTo("application/pdf");
    }
  }

  private static Attachment download(SchoolBeans who, long file) {
    return as(who, b -> b.bean(ReadingBriefings.class).attachment(file));
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_answer_that_is_shared_becomes_part_of_the_briefing_without_a_name(DataSource database) {
    try (BriefingSchool school = new BriefingSchool(database)) {
      long id = school.published(form("Calls", EVERYBODY));
      as(
          school.teacher(),
          b -> {
            b.bean(ReadingBriefings.class)
                .remark(id, RemarkKind.SUGGESTION, "A <b>list</b>, please.");
            return null;
          });
      assertThat(school.open(school.it(), id).remarks()).isEmpty();
      assertThat(school.open(school.teacher(), id).remarks()).hasSize(1);
      RemarkView said = as(school.leader(), b -> b.bean(AnsweringRemarks.class).of(id)).get(0);
      as(
          school.leader(),
          b -> {
            AnsweringRemarks answering = b.bean(AnsweringRemarks.class);
            assertThatThrownBy(() -> answering.answer(said.id(), said.version(), " ", true, true))
                .isInstanceOf(BriefingRefused.class);
            answering.answer(said.id(), said.version(), "It is on page two now.", true, true);
            return null;
          });
      assertThat(school.open(school.it(), id).remarks())
          .extracting(RemarkView::words, RemarkView::answer, RemarkView::changed)
          .containsExactly(tuple("A <b>list</b>, please.", "It is on page two now.", true));
      assertThatThrownBy(
              () ->
                  as(
                      school.leader(),
                      b -> {
                        b.bean(AnsweringRemarks.class)
                            .answer(said.id(), said.version(), "Again", false, false);
                        return null;
                      }))
          .isInstanceOf(BriefingRefused.class)
          .hasMessageContaining("Somebody else has answered");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void new_starters_are_asked_for_the_standing_ones_only(DataSource database) {
    try (BriefingSchool school = new BriefingSchool(database)) {
      school.published(form("Once", EVERYBODY));
      EditionForm once = form("Always", EVERYBODY);
      school.published(
          new EditionForm(
              once.title(),
              once.inOneLine(),
              once.body(),
              "",
              once.importance(),
              true,
              Set.copyOf(once.audience()),
              null,
              once.acknowledgeBy(),
              null,
              List.of()));
      school.sql("update briefing_edition set publish_at = '2026-01-05 08:00:00'");
      school.sql("update staff_member set first_seen_on = current_date where id = 1");
      assertThat(school.listOf(school.teacher())).containsExactly("Always*", "Once");
      assertThat(as(school.teacher(), b -> b.bean(ReadingBriefings.class).mine()).get(0).dueOn())
          .isEqualTo(TODAY.plusDays(InForce.DAYS_FOR_STARTERS));
      assertThat(school.listOf(school.it())).containsExactlyInAnyOrder("Always*", "Once*");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_years_to_choose_from_are_called_as_people_call_them(DataSource database) {
    try (BriefingSchool school = new BriefingSchool(database)) {
      school.sql(
          "insert into pupil (id, source_id, given_name, family_name, year_group, tutor_group,"
              + " version) values (2, 'p-2', 'Tom', 'Hughes', '0', '8B', 1)");
      assertThat(
              as(school.leader(), b -> b.bean(ChoosingAudiences.class).choices())
                  .groups()
                  .get("Who teaches or tutors"))
          .extracting(AudienceChoices.Choice::words)
          .containsExactly("Reception", "Year 8");
    }
  }
}
