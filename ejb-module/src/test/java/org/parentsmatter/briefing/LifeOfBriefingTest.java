package org.parentsmatter.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parentsmatter.briefing.BriefingSchool.TODAY;
import static org.parentsmatter.briefing.BriefingSchool.as;
import static org.parentsmatter.briefing.BriefingSchool.form;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.SchoolBeans;

/** A briefing is written, handed in, sent back, published, read, changed and withdrawn. */
class LifeOfBriefingTest {
  private static final String EVERYBODY = "EVERYBODY:-";

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
}
