package org.parentsmatter.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.audit.AuditEntry;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;
import org.parentsmatter.security.Role;

/** Which core message stands at the foot of which letters; on each database. */
class ChoosingFeetTest {
  private static final String PLAN = "plan-letter";
  private static final String TITLE = LetterTemplate.shipped(PLAN).title();
  private static final String LONG = "A long message. ".repeat(11).strip();

  private static TemplateAuthors office(DataSource school) {
    TemplateAuthors office = TemplateAuthors.of(school, "office", Role.OFFICE);
    sql(office, message(1, 1, LONG, "In short"));
    sql(office, message(2, 2, "Second.", "2nd"));
    sql(office, message(3, 3, "Third.", "3rd"));
    return office;
  }

  private static String message(int id, int position, String text, String oneLine) {
    return "insert into core_message (id, position, message, one_line, version) values ("
        + id
        + ", "
        + position
        + ", '"
        + text
        + "', '"
        + oneLine
        + "', 0)";
  }

  private static void sql(TemplateAuthors office, String statement) {
    office
        .beans()
        .inTransaction(
            () -> {
              office.beans().entities().createNativeQuery(statement).executeUpdate();
            });
  }

  private static FootView view(TemplateAuthors office, String template) {
    return office.beans().inTransaction(() -> office.beans().bean(ChoosingFeet.class).of(template));
  }

  private static void choose(TemplateAuthors office, String template, FootChoice choice) {
    choose(office, template, view(office, template).version(), choice);
  }

  private static void choose(
      TemplateAuthors office, String template, Long read, FootChoice choice) {
    office
        .beans()
        .inTransaction(
            () -> office.beans().bean(ChoosingFeet.class).choose(template, read, choice));
  }

  private static String foot(TemplateAuthors office, String template) {
    return office.beans().inTransaction(() -> office.beans().bean(LetterFeet.class).of(template));
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void where_nobody_chose_the_first_message_that_fits_whole_stands_there(DataSource school) {
    try (TemplateAuthors office = office(school)) {
      assertThat(foot(office, PLAN)).isEqualTo("Second.");
      assertThat(foot(office, "own-anything")).isEqualTo("Second.");
      assertThat(view(office, PLAN).version()).isNull();
      assertThat(view(office, PLAN).choice()).isEqualTo(FootChoice.FIRST);
      sql(office, "update core_message set retired_at = current_timestamp where id = 2");
      assertThat(foot(office, PLAN)).isEqualTo("Third.");
      sql(office, "update core_message set retired_at = current_timestamp");
      assertThat(foot(office, PLAN)).isEmpty();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void each_template_has_the_foot_chosen_for_it(DataSource school) {
    try (TemplateAuthors office = office(school)) {
      long own = office.begin(TemplateAuthors.GOOD);
      String name = office.view(own).name();
      choose(office, PLAN, FootChoice.message(3));
      choose(office, name, FootChoice.NONE);
      assertThat(foot(office, PLAN)).isEqualTo("Third.");
      assertThat(foot(office, name)).isEmpty();
      assertThat(foot(office, "another")).isEqualTo("Second.");

      choose(office, PLAN, FootChoice.message(1));
      assertThat(foot(office, PLAN))
          .as("its one-line form, since it is too long")
          .isEqualTo("In short");
      choose(office, PLAN, FootChoice.FIRST);
      assertThat(foot(office, PLAN)).isEqualTo("Second.");
      assertThat(log(office))
          .containsSubsequence(
              "null " + TITLE + ": Third.",
              own + " A trip: nothing",
              "null " + TITLE + ": In short",
              "null " + TITLE + ": the first core message");
    }
  }

  private static List<String> log(TemplateAuthors office) {
    return office
        .beans()
        .inTransaction(
            () ->
                office
                    .beans()
                    .entities()
                    .createQuery("select e from AuditEntry e order by e.id", AuditEntry.class)
                    .getResultStream()
                    .map(entry -> entry.getSubjectId() + " " + entry.getDetail())
                    .toList());
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_message_out_of_use_is_replaced_by_the_first_until_it_is_back(DataSource school) {
    try (TemplateAuthors office = office(school)) {
      choose(office, PLAN, FootChoice.message(3));
      sql(office, "update core_message set retired_at = current_timestamp where id = 3");
      assertThat(foot(office, PLAN)).isEqualTo("Second.");
      assertThat(view(office, PLAN).isOutOfUse()).isTrue();
      assertThatThrownBy(() -> choose(office, PLAN, FootChoice.message(3)))
          .isInstanceOf(TemplateRefused.class)
          .hasMessageContaining("out of use");
      sql(office, "update core_message set retired_at = null where id = 3");
      assertThat(foot(office, PLAN)).isEqualTo("Third.");
      assertThat(view(office, PLAN).isOutOfUse()).isFalse();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void of_two_who_choose_at_once_the_second_is_told(DataSource school) {
    try (TemplateAuthors office = office(school)) {
      choose(office, PLAN, null, FootChoice.message(2));
      assertThatThrownBy(() -> choose(office, PLAN, null, FootChoice.NONE))
          .isInstanceOf(FootChangedMeanwhile.class);
      Long read = view(office, PLAN).version();
      choose(office, PLAN, read, FootChoice.message(3));
      assertThatThrownBy(() -> choose(office, PLAN, read, FootChoice.NONE))
          .isInstanceOf(FootChangedMeanwhile.class);
      assertThat(foot(office, PLAN)).isEqualTo("Third.");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_is_not_there_is_not_chosen(DataSource school) {
    try (TemplateAuthors office = office(school)) {
      assertThatThrownBy(() -> choose(office, "own-none-such", FootChoice.NONE))
          .isInstanceOf(NoSuchTemplate.class);
      assertThatThrownBy(() -> choose(office, PLAN, FootChoice.message(4711)))
          .isInstanceOf(TemplateRefused.class);
      assertThatThrownBy(() -> new FootChoice(FootChoice.Kind.MESSAGE, null))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_letter_that_says_the_message_in_its_text_cannot_do_without(DataSource school) {
    try (TemplateAuthors office = office(school);
        TemplateAuthors senior = TemplateAuthors.of(school, "senior", Role.SENIOR_LEADER)) {
      long own = office.begin(TemplateAuthors.GOOD.replace("museum", "museum. {coreMessage} Come"));
      String name = office.view(own).name();
      assertThatThrownBy(() -> choose(office, name, FootChoice.NONE))
          .isInstanceOf(TemplateRefused.class)
          .hasMessageContaining("take {coreMessage} out");
      office.submit(own);
      senior.approve(own);
      office.save(own, TemplateAuthors.GOOD);
      assertThatThrownBy(() -> choose(office, name, FootChoice.NONE))
          .as("the version in use says it")
          .isInstanceOf(TemplateRefused.class);
      office.submit(own);
      senior.approve(own);
      choose(office, name, FootChoice.NONE);
      assertThat(foot(office, name)).isEmpty();

      office.save(own, TemplateAuthors.GOOD.replace("museum", "museum. {coreMessage} Come"));
      assertThatThrownBy(() -> office.submit(own))
          .isInstanceOf(TemplateRefused.class)
          .hasMessageContaining("coreMessage");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_later_template_of_the_same_name_begins_afresh(DataSource school) {
    try (TemplateAuthors office = office(school)) {
      long own = office.begin(TemplateAuthors.GOOD);
      String name = office.view(own).name();
      choose(office, name, FootChoice.NONE);
      office.delete(own);
      long next = office.begin(TemplateAuthors.GOOD);
      assertThat(office.view(next).name()).isEqualTo(name);
      assertThat(foot(office, name)).isEqualTo("Second.");
    }
  }

  @Test
  void who_runs_letters_chooses() {
    assertThat(ChoosingFeet.class.getAnnotation(Needs.class).value()).isEqualTo(Right.RUN_LETTERS);
    assertThat(Right.RUN_LETTERS.roles())
        .containsExactlyInAnyOrder(Role.OFFICE, Role.SENIOR_LEADER, Role.PRINCIPAL);
  }
}
