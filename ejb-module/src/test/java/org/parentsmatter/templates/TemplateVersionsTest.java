package org.parentsmatter.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.parentsmatter.templates.TemplateAuthors.GOOD;
import static org.parentsmatter.templates.TemplateState.APPROVED;
import static org.parentsmatter.templates.TemplateState.DRAFT;
import static org.parentsmatter.templates.TemplateState.RETIRED;
import static org.parentsmatter.templates.TemplateState.SENT_BACK;
import static org.parentsmatter.templates.TemplateState.SET_ASIDE;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.press.Tongue;
import org.parentsmatter.security.Role;

/** A template on its way from the first draft to a letter run, on each database. */
class TemplateVersionsTest {
  private static final String BETTER = GOOD.replace("We go", "Next week we go");

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_one_writes_and_another_approves_is_what_runs_use(DataSource school) {
    try (TemplateAuthors office = TemplateAuthors.of(school, "office", Role.OFFICE);
        TemplateAuthors principal = TemplateAuthors.of(school, "principal", Role.PRINCIPAL)) {
      long id = office.begin(GOOD);
      assertThat(inUse(office)).isEmpty();
      office.submit(id);
      assertThat(office.view(id).mayApprove()).isFalse();
      assertThat(principal.view(id).mayApprove()).isTrue();
      principal.approve(id);
      LetterTemplate first = inUse(office).get(0);
      assertThat(first.version()).isEqualTo(TemplateVersion.fingerprint(GOOD));
      office.save(id, BETTER);
      office.submit(id);
      assertThat(inUse(office).get(0).version()).isEqualTo(first.version());
      principal.approve(id);
      assertThat(inUse(office).get(0).version()).isEqualTo(TemplateVersion.fingerprint(BETTER));
      assertThat(office.pinned(first.version()))
          .as("a run that was started before")
          .hasValueSatisfying(pinned -> assertThat(pinned.version()).isEqualTo(first.version()));
      assertThat(office.view(id).versions())
          .extracting(VersionView::number, VersionView::state)
          .containsExactly(tuple(2, APPROVED), tuple(1, RETIRED));
      principal.retire(id);
      assertThat(inUse(office)).isEmpty();
      assertThat(office.usable()).isEmpty();
    }
  }

  private static List<LetterTemplate> inUse(TemplateAuthors who) {
    return who.inUse(Tongue.ENGLISH).stream().toList();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_version_that_was_only_written_is_used_by_no_run(DataSource school) {
    try (TemplateAuthors office = TemplateAuthors.of(school, "office", Role.OFFICE)) {
      office.begin(GOOD);
      assertThat(office.pinned(TemplateVersion.fingerprint(GOOD))).isEmpty();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void who_wrote_a_version_does_not_approve_it_unless_nobody_else_could(DataSource school) {
    try (TemplateAuthors senior = TemplateAuthors.of(school, "senior", Role.SENIOR_LEADER)) {
      long alone = senior.begin(GOOD);
      senior.submit(alone);
      assertThat(senior.view(alone).alone()).isTrue();
      senior.approve(alone);
      assertThat(senior.view(alone).inUse().isApprovedAlone()).isTrue();
      try (TemplateAuthors principal = TemplateAuthors.of(school, "principal", Role.PRINCIPAL)) {
        long two = senior.begin(BETTER);
        senior.submit(two);
        assertThat(senior.view(two).mayApprove()).isFalse();
        assertThatThrownBy(() -> senior.approve(two))
            .isInstanceOf(TemplateRefused.class)
            .hasMessageContaining("Somebody else has to approve it");
        principal.approve(two);
        assertThat(principal.view(two).inUse().isApprovedAlone()).isFalse();
      }
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_is_sent_back_stays_as_it_was_and_work_goes_on_in_a_new_version(DataSource school) {
    try (TemplateAuthors office = TemplateAuthors.of(school, "office", Role.OFFICE);
        TemplateAuthors principal = TemplateAuthors.of(school, "principal", Role.PRINCIPAL)) {
      long id = office.begin(GOOD);
      office.submit(id);
      assertThatThrownBy(() -> office.save(id, BETTER))
          .isInstanceOf(TemplateRefused.class)
          .hasMessageContaining("waits for approval");
      assertThatThrownBy(() -> principal.sendBack(id, " ")).isInstanceOf(TemplateRefused.class);
      principal.sendBack(id, "Say when.");
      office.save(id, BETTER);
      assertThat(office.states(id)).containsExactlyInAnyOrder(DRAFT, SENT_BACK);
      assertThat(office.text(id, 1)).isEqualTo(GOOD);
      assertThat(office.view(id).versions().get(1).note()).isEqualTo("Say when.");
      office.submit(id);
      office.takeBack(id);
      assertThat(office.states(id)).containsExactly(SENT_BACK);
      assertThatThrownBy(() -> principal.approve(id)).isInstanceOf(TemplateRefused.class);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void two_who_edit_the_same_text_lose_nothing(DataSource school) {
    try (TemplateAuthors office = TemplateAuthors.of(school, "office", Role.OFFICE);
        TemplateAuthors senior = TemplateAuthors.of(school, "senior", Role.SENIOR_LEADER)) {
      long id = office.begin(GOOD);
      long both = office.read(id);
      String theirs = GOOD.replace("museum", "zoo");
      senior.save(id, both, theirs);
      assertThatThrownBy(() -> office.save(id, both, BETTER))
          .isInstanceOf(TemplateChangedMeanwhile.class);
      assertThat(office.editor(id).text().source()).isEqualTo(theirs);
      assertThat(office.editor(id).writtenBy()).isEqualTo("senior");
      office.saveBeside(id, BETTER);
      assertThat(office.states(id)).containsExactlyInAnyOrder(DRAFT, SET_ASIDE);
      assertThat(List.of(1, 2, 3))
          .extracting(number -> office.text(id, number))
          .containsExactly(GOOD, theirs, BETTER);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void two_at_the_same_moment_cannot_both_save(DataSource school) {
    try (TemplateAuthors office = TemplateAuthors.of(school, "office", Role.OFFICE);
        TemplateAuthors senior = TemplateAuthors.of(school, "senior", Role.SENIOR_LEADER)) {
      long id = office.begin(GOOD);
      long both = office.read(id);
      assertThatThrownBy(
              () ->
                  office.writes(
                      writing -> {
                        office.beans().entities().find(SchoolTemplate.class, id).views();
                        senior.save(id, both, GOOD + "\n");
                        writing.save(id, both, TemplateAuthors.text(BETTER));
                      }))
          .isInstanceOf(TemplateChangedMeanwhile.class);
      assertThat(office.editor(id).text().source()).isEqualTo(GOOD + "\n");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void ones_own_draft_is_one_version_however_often_it_is_saved(DataSource school) {
    try (TemplateAuthors office = TemplateAuthors.of(school, "office", Role.OFFICE)) {
      long id = office.begin(GOOD);
      office.save(id, BETTER);
      office.save(id, GOOD);
      assertThat(office.view(id).versions()).hasSize(1);
      assertThat(office.states(id)).containsExactly(DRAFT);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void only_what_was_never_approved_is_deleted(DataSource school) {
    try (TemplateAuthors senior = TemplateAuthors.of(school, "senior", Role.SENIOR_LEADER)) {
      long draft = senior.begin(GOOD);
      senior.delete(draft);
      assertThat(senior.own()).isEmpty();
      long used = senior.begin(GOOD);
      senior.submit(used);
      senior.approve(used);
      senior.retire(used);
      assertThatThrownBy(() -> senior.delete(used))
          .isInstanceOf(TemplateRefused.class)
          .hasMessageContaining("take it out of use");
      assertThat(senior.text(used, 1)).isEqualTo(GOOD);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_audit_log_has_every_deed(DataSource school) {
    try (TemplateAuthors senior = TemplateAuthors.of(school, "senior", Role.SENIOR_LEADER)) {
      long id = senior.begin(GOOD);
      senior.save(id, BETTER);
      senior.submit(id);
      senior.approve(id);
      senior.retire(id);
      assertThat(
              senior
                  .beans()
                  .entities()
                  .createNativeQuery(
                      "select action from audit_entry where subject_type = 'letter-template'"
                          + " order by id")
                  .getResultList())
          .hasToString(
              "[TEMPLATE_BEGUN, TEMPLATE_SAVED, TEMPLATE_SUBMITTED, TEMPLATE_APPROVED,"
                  + " TEMPLATE_RETIRED]");
    }
  }
}
