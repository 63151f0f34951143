package org.parentsmatter.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parentsmatter.vision.VisionKeepers.expectation;
import static org.parentsmatter.vision.VisionKeepers.message;

import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.audience.StaffKind;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.school.SettingNotAccepted;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;
import org.parentsmatter.security.Role;

/** Somebody words what the school stands for; on each database. */
class KeepingVisionTest {
  private static final String SCRIPT = "<script>alert('x')</script> & \"so on\" 100%";

  private static VisionEdit.Message reworded(MessageView view, String text) {
    return new VisionEdit.Message(view.id(), view.version(), new MessageWording(text, ""));
  }

  private static VisionEdit.OfStaff reworded(ExpectationView view, StaffKind of, String words) {
    return new VisionEdit.OfStaff(view.id(), view.version(), new ExpectationWording(of, words));
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_is_written_is_kept_with_its_id_and_told_the_audit_log(DataSource school) {
    try (VisionKeepers keepers = new VisionKeepers(school)) {
      assertThat(keepers.toEdit().vision()).isEmpty();
      int changed =
          keepers.save(
              " Parents matter.\r\nAlways. ",
              List.of(
                  message("Every parent is welcome.", "Welcome"),
                  message("", ""),
                  message(SCRIPT, "")),
              List.of(
                  expectation(StaffKind.TEACHERS, "One positive call a week."),
                  expectation(StaffKind.EVERYBODY, SCRIPT),
                  expectation(StaffKind.OFFICE, " ")));
      assertThat(changed).isEqualTo(5);
      VisionToEdit saved = keepers.toEdit();
      assertThat(saved.vision()).isEqualTo("Parents matter.\nAlways.");
      assertThat(saved.messages())
          .extracting(view -> view.wording().text() + " | " + view.wording().oneLine())
          .containsExactly("Every parent is welcome. | Welcome", SCRIPT + " | " + SCRIPT);
      assertThat(saved.expectations())
          .extracting(view -> view.wording().of() + " " + view.wording().words())
          .containsExactly("EVERYBODY " + SCRIPT, "TEACHERS One positive call a week.");
      assertThat(keepers.log())
          .containsExactly(
              "VISION_CHANGED Parents matter.\nAlways.",
              "CORE_MESSAGE_CHANGED Added: Every parent is welcome. (Welcome)",
              "CORE_MESSAGE_CHANGED Added: " + SCRIPT,
              "EXPECTATION_CHANGED Added: Teachers: One positive call a week.",
              "EXPECTATION_CHANGED Added: Everybody: " + SCRIPT);

      MessageView first = saved.messages().get(0);
      ExpectationView calls = saved.expectations().get(1);
      changed =
          keepers.save(
              saved.vision(),
              List.of(reworded(first, "All parents are welcome.")),
              List.of(reworded(calls, StaffKind.TUTORS, "Two calls a week.")));
      assertThat(changed).isEqualTo(2);
      VisionToEdit again = keepers.toEdit();
      assertThat(again.messages().get(0).id()).isEqualTo(first.id());
      assertThat(again.messages().get(0).wording().text()).isEqualTo("All parents are welcome.");
      assertThat(again.expectations().get(1).id()).isEqualTo(calls.id());
      assertThat(again.expectations().get(1).wording().of()).isEqualTo(StaffKind.TUTORS);
      assertThat(keepers.log())
          .hasSize(7)
          .contains(
              "CORE_MESSAGE_CHANGED Worded anew, was \"Every parent is welcome.\": All parents are"
                  + " welcome.",
              "EXPECTATION_CHANGED Worded anew, was \"Teachers: One positive call a week.\": Tutors:"
                  + " Two calls a week.");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_did_not_change_is_left_alone_whatever_others_did(DataSource school) {
    try (VisionKeepers keepers = new VisionKeepers(school).messages("One.", "Two.")) {
      VisionToEdit read = keepers.toEdit();
      MessageView one = read.messages().get(0);
      MessageView two = read.messages().get(1);
      keepers.save(read.vision(), List.of(reworded(one, "One, by another.")), List.of());
      int entries = keepers.log().size();

      assertThat(keepers.save(read.vision(), List.of(reworded(two, "Two.")), List.of())).isZero();
      assertThat(keepers.log()).hasSize(entries);
      assertThat(keepers.save(read.vision(), List.of(reworded(two, "Two, by me.")), List.of()))
          .isOne();
      assertThat(keepers.inUse()).containsExactly("One, by another.", "Two, by me.");

      keepers.save("Vision of another", List.of(), List.of());
      assertThat(keepers.save(new VisionEdit(read.version(), null, List.of(), List.of())))
          .as("nobody touched it")
          .isZero();
      assertThat(keepers.toEdit().vision()).isEqualTo("Vision of another");
      assertThat(keepers.save("", List.of(), List.of())).isOne();
      assertThat(keepers.toEdit().vision()).isEmpty();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void of_two_who_word_the_same_the_second_is_told_and_nothing_of_his_is_saved(DataSource school) {
    try (VisionKeepers keepers = new VisionKeepers(school).messages("One.", "Two.")) {
      keepers.save("Vision", List.of(), List.of(expectation(StaffKind.OFFICE, "Answer.")));
      VisionToEdit read = keepers.toEdit();
      MessageView one = read.messages().get(0);
      ExpectationView answer = read.expectations().get(0);
      keepers.save("Vision of another", List.of(reworded(one, "First")), List.of());
      keepers.save(
          "Vision of another", List.of(), List.of(reworded(answer, StaffKind.OFFICE, "x")));

      for (VisionEdit late :
          List.of(
              new VisionEdit(read.version(), "Mine", List.of(message("New.", "")), List.of()),
              new VisionEdit(
                  read.version(),
                  "Vision of another",
                  List.of(message("New.", ""), reworded(one, "Mine")),
                  List.of()),
              new VisionEdit(
                  read.version(),
                  "Vision of another",
                  List.of(message("New.", "")),
                  List.of(reworded(answer, StaffKind.OFFICE, "Mine"))))) {
        assertThatThrownBy(() -> keepers.save(late))
            .isInstanceOf(VisionChangedMeanwhile.class)
            .hasMessageContaining("what you typed is still here");
      }
      assertThat(keepers.inUse()).containsExactly("First", "Two.");
      assertThat(keepers.toEdit().vision()).isEqualTo("Vision of another");
      assertThat(keepers.toEdit().expectations().get(0).wording().words()).isEqualTo("x");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_is_out_of_use_or_not_there_is_not_worded(DataSource school) {
    try (VisionKeepers keepers = new VisionKeepers(school).messages("One.")) {
      MessageView one = keepers.message("One.");
      keepers.arrange(
          arranging -> arranging.retire(ArrangingVision.Kind.MESSAGE, one.id(), one.version()));
      assertThatThrownBy(() -> keepers.save("", List.of(reworded(one, "x")), List.of()))
          .isInstanceOf(VisionChangedMeanwhile.class);
      MessageView now = keepers.message("One.");
      assertThatThrownBy(() -> keepers.save("", List.of(reworded(now, "x")), List.of()))
          .isInstanceOf(VisionChangedMeanwhile.class);
      VisionEdit.Message invented = new VisionEdit.Message(4711L, 1L, new MessageWording("x", "x"));
      assertThatThrownBy(() -> keepers.save("", List.of(invented), List.of()))
          .isInstanceOf(VisionRefused.class);
      VisionEdit.Message forged =
          new VisionEdit.Message(now.id(), null, new MessageWording("x", ""));
      assertThatThrownBy(() -> keepers.save("", List.of(forged), List.of()))
          .isInstanceOf(VisionChangedMeanwhile.class);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_longest_is_kept_and_one_character_more_refused_with_all_else(DataSource school) {
    try (VisionKeepers keepers = new VisionKeepers(school)) {
      keepers.save(
          "i".repeat(2000),
          List.of(message("i".repeat(500), "j".repeat(80))),
          List.of(expectation(StaffKind.COMMUNITY_LEADERS, "é".repeat(200))));
      assertThat(keepers.toEdit().vision()).hasSize(2000);
      VisionEdit.Message good = message("Good.", "");
      String vision = keepers.toEdit().vision();
      assertThatThrownBy(() -> keepers.save("i".repeat(2001), List.of(good), List.of()))
          .isInstanceOf(VisionRefused.class)
          .hasMessageContaining("2000");
      assertThatThrownBy(
              () -> keepers.save(vision, List.of(good, message("i".repeat(501), "j")), List.of()))
          .isInstanceOf(VisionRefused.class);
      assertThatThrownBy(
              () ->
                  keepers.save(
                      vision,
                      List.of(good),
                      List.of(expectation(StaffKind.OFFICE, "i".repeat(201)))))
          .isInstanceOf(VisionRefused.class)
          .hasMessageContaining("200");
      assertThatThrownBy(
              () -> keepers.save(vision, List.of(good), List.of(expectation(null, "Of whom?"))))
          .isInstanceOf(VisionRefused.class)
          .hasMessageContaining("Of whom?");
      assertThat(keepers.inUse()).containsExactly("i".repeat(500));
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_message_that_letters_cannot_print_is_refused_in_each_of_its_forms(DataSource school) {
    try (VisionKeepers keepers = new VisionKeepers(school)) {
      for (VisionEdit.Message bird :
          List.of(
              message("Parents matter 🐦", "Parents matter"), message("Parents matter", "🐦"))) {
        assertThatThrownBy(() -> keepers.save("", List.of(bird), List.of()))
            .isInstanceOf(SettingNotAccepted.class);
      }
      assertThat(keepers.inUse()).isEmpty();
    }
  }

  @Test
  void leaders_and_administrators_keep_it_and_nobody_else() {
    assertThat(Right.KEEP_VISION.roles())
        .isEqualTo(Set.of(Role.ADMINISTRATOR, Role.SENIOR_LEADER, Role.PRINCIPAL));
    assertThat(KeepingVision.class.getAnnotation(Needs.class).value()).isEqualTo(Right.KEEP_VISION);
    assertThat(ArrangingVision.class.getAnnotation(Needs.class).value())
        .isEqualTo(Right.KEEP_VISION);
  }
}
