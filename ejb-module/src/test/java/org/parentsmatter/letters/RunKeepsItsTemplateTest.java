package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.family.Audience;
import org.parentsmatter.family.AudienceKind;
import org.parentsmatter.templates.ApprovingTemplates;
import org.parentsmatter.templates.SeeingTemplates;
import org.parentsmatter.templates.TemplateText;
import org.parentsmatter.templates.WritingTemplates;
import org.parentsmatter.testing.SchoolBeans;

/** A run and the version of the school's own template that it was ordered with. */
class RunKeepsItsTemplateTest {
  private static final String NAME = "own-a-trip";
  private static final String FIRST =
      "<letter title=\"A trip\"><p>{salutation}</p><p>We go to the museum.</p></letter>";
  private static final String SECOND = FIRST.replace("museum", "zoo");

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_run_goes_on_with_the_version_it_was_ordered_with(DataSource school) {
    try (SchoolBeans beans = new SchoolBeans(school)) {
      LetterTemplates templates = beans.bean(LetterTemplates.class);
      assertThatThrownBy(() -> beans.inTransaction(() -> templates.named(NAME)))
          .isInstanceOf(LetterRunRefused.class)
          .hasMessageContaining("plan-letter");
      long id = beans.inTransaction(() -> beans.bean(WritingTemplates.class).begin(text(FIRST)));
      assertThatThrownBy(() -> beans.inTransaction(() -> templates.named(NAME)))
          .as("a draft")
          .isInstanceOf(LetterRunRefused.class);
      approve(beans, id);
      String first = beans.inTransaction(() -> templates.named(NAME)).version();
      long run = order(beans, first);
      save(beans, id);
      approve(beans, id);
      assertThat(beans.inTransaction(() -> templates.named(NAME)).version()).isNotEqualTo(first);
      assertThat(usedBy(beans, run)).isEqualTo(first);
      retire(beans, id);
      assertThat(usedBy(beans, run)).isEqualTo(first);
      assertThatThrownBy(() -> beans.inTransaction(() -> templates.named(NAME)))
          .isInstanceOf(LetterRunRefused.class);
      assertThat(beans.bean(SeeingLetters.class).templateUse().get(NAME).runs()).isEqualTo(1);
      assertThat(beans.bean(SeeingLetters.class).run(run).template()).isEqualTo("A trip");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_run_cannot_be_tied_to_what_nobody_approved(DataSource school) {
    try (SchoolBeans beans = new SchoolBeans(school)) {
      beans.inTransaction(() -> beans.bean(WritingTemplates.class).begin(text(FIRST)));
      long forged = order(beans, "0123456789ab");
      assertThatThrownBy(() -> usedBy(beans, forged)).isInstanceOf(LetterRunRefused.class);
    }
  }

  private static TemplateText text(String source) {
    return new TemplateText("A trip", "en", source);
  }

  private static long read(SchoolBeans beans, long id) {
    return beans.inTransaction(() -> beans.bean(SeeingTemplates.class).show(id)).version();
  }

  private static void save(SchoolBeans beans, long id) {
    long read = read(beans, id);
    beans.inTransaction(() -> beans.bean(WritingTemplates.class).save(id, read, text(SECOND)));
  }

  private static void approve(SchoolBeans beans, long id) {
    long draft = read(beans, id);
    beans.inTransaction(() -> beans.bean(WritingTemplates.class).submit(id, draft));
    long waiting = read(beans, id);
    beans.inTransaction(() -> beans.bean(ApprovingTemplates.class).approve(id, waiting));
  }

  private static void retire(SchoolBeans beans, long id) {
    long read = read(beans, id);
    beans.inTransaction(() -> beans.bean(ApprovingTemplates.class).retire(id, read));
  }

  private static long order(SchoolBeans beans, String version) {
    LetterOrder order =
        new LetterOrder("token-" + version, "To all", NAME, new Audience(AudienceKind.ALL, null));
    return beans.inTransaction(
        () ->
            beans
                .bean(LetterRuns.class)
                .order(order, version, LocalDate.of(2026, 11, 27), "office"));
  }

  private static String usedBy(SchoolBeans beans, long run) {
    return beans
        .inTransaction(
            () -> beans.bean(Stationeries.class).of(beans.bean(LetterRuns.class).get(run)))
        .template()
        .version();
  }
}
