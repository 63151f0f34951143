package org.parentsmatter.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parentsmatter.templates.TemplateAuthors.GOOD;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.security.Role;

/** What somebody could type to do harm, or by mistake. */
class HostileTemplatesTest {

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_draft_full_of_faults_is_kept_but_never_submitted(DataSource school) {
    try (TemplateAuthors senior = TemplateAuthors.of(school, "senior", Role.SENIOR_LEADER)) {
      String broken = GOOD.replace("{childNames}", "{childName}").replace("<p>We", "<div>We");
      long id = senior.begin(broken);
      assertThat(senior.editor(id).text().source()).isEqualTo(broken);
      assertThatThrownBy(() -> senior.submit(id))
          .isInstanceOf(TemplateRefused.class)
          .hasMessageContaining("Line ");
      assertThat(senior.states(id)).containsExactly(TemplateState.DRAFT);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_letter_that_cannot_be_set_is_never_submitted(DataSource school) {
    try (TemplateAuthors senior = TemplateAuthors.of(school, "senior", Role.SENIOR_LEADER)) {
      long id = senior.begin(GOOD.replace("We go", "Write to {email}. We go"));
      assertThatThrownBy(() -> senior.submit(id))
          .isInstanceOf(TemplateRefused.class)
          .hasMessageContaining("email");
      long other = senior.begin(GOOD.replace("title=", "lang=\"ur\" title="));
      assertThatThrownBy(() -> senior.submit(other))
          .isInstanceOf(TemplateRefused.class)
          .hasMessageContaining("Urdu");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE letter [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><letter title=\"x\"><p>&a;</p></letter>",
        "<letter title=\"x\"><script>alert(1)</script></letter>",
        "<letter title=\"x\"><p onclick=\"alert(1)\">x</p></letter>",
        "<letter title=\"x\"><image of=\"file:///etc/passwd\" alt=\"x\"/></letter>",
        "<letter title=\"x\"><p>{school.class.classLoader}</p></letter>",
        "<letter title=\"x\"><p>#{currentUser}</p></letter>"
      })
  void nothing_in_a_template_reaches_further_than_the_letter(String source) {
    TemplateCheck check = TemplateCheck.of("own-x", source);
    assertThat(check.isClean()).isFalse();
    assertThat(check.faults().toString()).doesNotContain("root:");
  }

  @Test
  void a_text_that_is_too_long_is_refused_in_words() {
    String megabyte = "<p>" + "x".repeat(1_000_000) + "</p>";
    assertThatThrownBy(() -> TemplateAuthors.text(megabyte))
        .isInstanceOf(TemplateRefused.class)
        .hasMessageContaining("100,000 characters");
    assertThatThrownBy(() -> TemplateAuthors.text("  "))
        .isInstanceOf(TemplateRefused.class)
        .hasMessageContaining("empty");
    assertThatThrownBy(() -> new TemplateText("x".repeat(121), "en", GOOD))
        .isInstanceOf(TemplateRefused.class);
    assertThatThrownBy(() -> new TemplateText("x", "xx", GOOD)).isInstanceOf(TemplateRefused.class);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void names_are_made_of_letters_and_dashes_whatever_the_title(DataSource school) {
    try (TemplateAuthors senior = TemplateAuthors.of(school, "senior", Role.SENIOR_LEADER)) {
      String title = "<script>alert('Zoë')</script> ../../etc; drop table pupil";
      for (int i = 0; i < 2; i++) {
        senior
            .beans()
            .inTransaction(
                () ->
                    senior
                        .beans()
                        .bean(WritingTemplates.class)
                        .begin(new TemplateText(title, "en", GOOD)));
      }
      assertThat(senior.own())
          .allMatch(each -> each.title().equals(title))
          .extracting(TemplateView::name)
          .containsExactly(
              "own-script-alert-zoe-script-etc-drop-table-p",
              "own-script-alert-zoe-script-etc-drop-table-p-2");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_text_changed_in_the_database_is_not_used(DataSource school) {
    try (TemplateAuthors senior = TemplateAuthors.of(school, "senior", Role.SENIOR_LEADER)) {
      String mine = GOOD.replace("museum", "castle");
      long id = senior.begin(mine);
      senior.submit(id);
      senior.approve(id);
      senior
          .beans()
          .inTransaction(
              () ->
                  senior
                      .beans()
                      .entities()
                      .createNativeQuery(
                          "update school_template_version set fingerprint = '0123456789ab'")
                      .executeUpdate());
      assertThatThrownBy(() -> senior.pinned("0123456789ab"))
          .isInstanceOf(TemplateRefused.class)
          .hasMessageContaining("not the one that was approved");
    }
  }
}
