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
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.SchoolBeans;

/** A briefing is written, handed in, sent back, published, read, changed and withdrawn. */
class LifeOfBriefingTest {
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
  void nobody_reads_a_draft_and_everybody_what_is_published(DataSource database) {
    try (BriefingSchool school = new BriefingSchool(database)) {
      long id =
          as(school.leader(), b -> b.bean(WritingBriefings.class).begin(form("Hello", EVERYBODY)));
      assertThat(school.listOf(school.teacher())).isEmpty();
      assertThatThrownBy(() -> school.open(school.teacher(), id))
          .isInstanceOf(NoSuchBriefing.class);

      as(
          school.leader(),
          b -> {
            WritingBriefings writing = b.bean(WritingBriefings.class);
            writing.submit(id, writing.show(id).version());
            return null;
          });
      assertThat(school.listOf(school.teacher())).isEmpty();
      school.publish(id);
      assertThat(school.listOf(school.teacher())).containsExactly("Hello*");
      assertThat(school.listOf(school.it())).containsExactly("Hello*");

      school.open(school.teacher(), id);
      school.acknowledge(school.teacher(), id, 1);
      assertThat(school.listOf(school.teacher())).containsExactly("Hello");
      assertThat(school.listOf(school.it())).containsExactly("Hello*");
      assertThat(school.open(school.teacher(), id).acknowledgedAt()).isNotNull();
    }
  }

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
  void a_changed_briefing_is_acknowledged_again_and_shows_what_is_new(DataSource database) {
    try (BriefingSchool school = new BriefingSchool(database)) {
      long id = school.published(form("Calls", EVERYBODY));
      school.acknowledge(school.teacher(), id, 1);
      as(
          school.leader(),
          b -> {
            WritingBriefings writing = b.bean(WritingBriefings.class);
            writing.change(id);
            DraftView draft = writing.show(id);
            assertThatThrownBy(() -> b.bean(PublishingBriefings.class).publish(id, draft.version()))
                .isInstanceOf(BriefingRefused.class)
                .hasMessageContaining("What has changed is missing");
            writing.save(
                id,
                draft.version(),
                form("Calls", "<p>Call two families.</p>", "Two, not one.", List.of(), EVERYBODY));
            return null;
          });
      assertThat(school.listOf(school.teacher())).containsExactly("Calls");
      school.publish(id);
      assertThat(school.listOf(school.teacher())).containsExactly("Calls*");
      BriefingView view = school.open(school.teacher(), id);
      assertThat(view.number()).isEqualTo(2);
      assertThat(view.whatChanged()).isEqualTo("Two, not one.");
      assertThat(view.before()).isEqualTo("<p>Call one family a week with good news.</p>");
      assertThat(school.open(school.it(), id).before()).isNull();
      assertThatThrownBy(() -> school.acknowledge(school.teacher(), id, 1))
          .isInstanceOf(BriefingRefused.class)
          .hasMessageContaining("changed meanwhile");
      school.acknowledge(school.teacher(), id, 2);
      assertThat(school.listOf(school.teacher())).containsExactly("Calls");
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
  void a_scheduled_one_waits_for_its_time_and_one_that_is_over_goes(DataSource database) {
    try (BriefingSchool school = new BriefingSchool(database)) {
      EditionForm now = form("x", EVERYBODY);
      EditionForm later =
          new EditionForm(
              "Later",
              now.inOneLine(),
              now.body(),
              "",
              Importance.ESSENTIAL,
              false,
              now.audience(),
              BriefingSchool.inTheMorning(TODAY.plusDays(2)),
              TODAY.plusDays(9),
              TODAY.plusDays(30),
              List.of());
      long id = school.published(later);
      assertThat(school.draft(id).scheduled()).isTrue();
      assertThat(school.listOf(school.teacher())).isEmpty();
      school.sql(
          "update briefing_edition set publish_at = '2026-01-05 08:00:00' where"
              + " briefing_id = "
              + id);
      assertThat(school.listOf(school.teacher())).containsExactly("Later*");
      school.sql("update briefing_edition set valid_until = '2026-01-31'");
      assertThat(school.listOf(school.teacher())).isEmpty();
      assertThatThrownBy(() -> school.open(school.teacher(), id))
          .isInstanceOf(NoSuchBriefing.class);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void withdrawn_it_is_gone_and_comes_back_with_who_had_read_it(DataSource database) {
    try (BriefingSchool school = new BriefingSchool(database)) {
      long id = school.published(form("Calls", EVERYBODY));
      school.acknowledge(school.teacher(), id, 1);
      as(
          school.leader(),
          b -> {
            PublishingBriefings publishing = b.bean(PublishingBriefings.class);
            assertThatThrownBy(() -> publishing.withdraw(id, " "))
                .isInstanceOf(BriefingRefused.class);
            publishing.withdraw(id, "Wrong number in it");
            return null;
          });
      assertThat(school.listOf(school.teacher())).isEmpty();
      as(
          school.leader(),
          b -> {
            b.bean(PublishingBriefings.class).bringBack(id);
            return null;
          });
      assertThat(school.listOf(school.teacher())).containsExactly("Calls");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void of_two_who_write_at_once_the_second_is_told(DataSource database) {
    try (BriefingSchool school = new BriefingSchool(database);
        SchoolBeans other = school.as("office", Role.OFFICE)) {
      long id =
          as(school.leader(), b -> b.bean(WritingBriefings.class).begin(form("A", EVERYBODY)));
      long read = school.draft(id).version();
      as(
          other,
          b -> {
            b.bean(WritingBriefings.class).save(id, read, form("B", EVERYBODY));
            return null;
          });
      assertThatThrownBy(
              () ->
                  as(
                      school.leader(),
                      b -> {
                        b.bean(WritingBriefings.class).save(id, read, form("C", EVERYBODY));
                        return null;
                      }))
          .isInstanceOf(BriefingChangedMeanwhile.class);
      assertThatThrownBy(
              () ->
                  as(
                      school.leader(),
                      b -> {
                        b.bean(PublishingBriefings.class).publish(id, read);
                        return null;
                      }))
          .isInstanceOf(BriefingChangedMeanwhile.class);
      assertThat(school.draft(id).form().title()).isEqualTo("B");
    }
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
  void a_draft_that_is_thrown_away_leaves_the_edition_before(DataSource database) {
    try (BriefingSchool school = new BriefingSchool(database)) {
      long id = school.published(form("Calls", EVERYBODY));
      as(
          school.leader(),
          b -> {
            WritingBriefings writing = b.bean(WritingBriefings.class);
            assertThatThrownBy(() -> writing.discard(id, writing.show(id).version()))
                .isInstanceOf(BriefingRefused.class);
            writing.change(id);
            return null;
          });
      long version = school.draft(id).version();
      assertThat(discard(school, id, version)).isTrue();
      assertThat(school.listOf(school.teacher())).containsExactly("Calls*");
      long never =
          as(school.leader(), b -> b.bean(WritingBriefings.class).begin(form("No", EVERYBODY)));
      assertThat(discard(school, never, school.draft(never).version())).isFalse();
      assertThatThrownBy(() -> school.draft(never)).isInstanceOf(NoSuchBriefing.class);
    }
  }

  private static boolean discard(BriefingSchool school, long id, long version) {
    return as(school.leader(), b -> b.bean(WritingBriefings.class).discard(id, version));
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
