package org.parentsmatter.vision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.parentsmatter.vision.VisionKeepers.expectation;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.audience.StaffKind;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.vision.ArrangingVision.Kind;

/** What the school says again is put in order, taken out of use and brought back. */
class ArrangingVisionTest {
  private static void move(VisionKeepers keepers, String text, boolean up) {
    long id = keepers.message(text).id();
    keepers.arrange(arranging -> arranging.move(Kind.MESSAGE, id, up));
  }

  private static void retire(VisionKeepers keepers, String text) {
    MessageView view = keepers.message(text);
    keepers.arrange(arranging -> arranging.retire(Kind.MESSAGE, view.id(), view.version()));
  }

  private static void bringBack(VisionKeepers keepers, String text) {
    MessageView view = keepers.message(text);
    keepers.arrange(arranging -> arranging.bringBack(Kind.MESSAGE, view.id(), view.version()));
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void messages_move_up_and_down_and_no_further_than_the_ends(DataSource school) {
    try (VisionKeepers keepers = new VisionKeepers(school).messages("A", "B", "C")) {
      move(keepers, "C", true);
      assertThat(keepers.inUse()).containsExactly("A", "C", "B");
      move(keepers, "A", false);
      assertThat(keepers.inUse()).containsExactly("C", "A", "B");
      int entries = keepers.log().size();
      move(keepers, "C", true);
      move(keepers, "B", false);
      assertThat(keepers.inUse()).containsExactly("C", "A", "B");
      assertThat(keepers.log())
          .hasSize(entries)
          .endsWith("CORE_MESSAGE_CHANGED Moved up: C", "CORE_MESSAGE_CHANGED Moved down: A");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void messages_with_one_place_and_with_others_out_of_use_between_move_too(DataSource school) {
    try (VisionKeepers keepers = new VisionKeepers(school).messages("A", "B", "C", "D")) {
      retire(keepers, "B");
      keepers.sql("update core_message set position = 1");
      move(keepers, "C", true);
      assertThat(keepers.inUse()).containsExactly("C", "A", "D");
      bringBack(keepers, "B");
      assertThat(keepers.inUse()).containsExactly("C", "A", "D", "B");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void one_that_is_taken_out_of_use_is_kept_and_can_be_brought_back(DataSource school) {
    try (VisionKeepers keepers = new VisionKeepers(school).messages("A", "B")) {
      MessageView first = keepers.message("A");
      retire(keepers, "A");
      assertThat(keepers.inUse()).containsExactly("B");
      MessageView retired = keepers.message("A");
      assertThat(retired.id()).isEqualTo(first.id());
      assertThat(retired.retired().by()).isEqualTo("principal");
      assertThatThrownBy(() -> move(keepers, "A", false)).isInstanceOf(VisionRefused.class);

      bringBack(keepers, "A");
      assertThat(keepers.inUse()).containsExactly("B", "A");
      assertThat(keepers.message("A").id()).isEqualTo(first.id());
      assertThat(keepers.message("A").retired()).isNull();
      assertThat(keepers.log())
          .endsWith(
              "CORE_MESSAGE_CHANGED Taken out of use: A", "CORE_MESSAGE_CHANGED Brought back: A");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_somebody_else_worded_or_retired_meanwhile_is_not_decided_about(DataSource school) {
    try (VisionKeepers keepers = new VisionKeepers(school).messages("A", "B")) {
      MessageView read = keepers.message("A");
      keepers.save(
          "",
          List.of(
              new VisionEdit.Message(read.id(), read.version(), new MessageWording("A, anew", ""))),
          List.of());
      assertThatThrownBy(
              () ->
                  keepers.arrange(
                      arranging -> arranging.retire(Kind.MESSAGE, read.id(), read.version())))
          .isInstanceOf(VisionChangedMeanwhile.class);
      MessageView anew = keepers.message("A, anew");
      retire(keepers, "A, anew");
      assertThatThrownBy(
              () ->
                  keepers.arrange(
                      arranging -> arranging.retire(Kind.MESSAGE, anew.id(), anew.version())))
          .isInstanceOf(VisionChangedMeanwhile.class);
      assertThatThrownBy(
              () -> keepers.arrange(arranging -> arranging.move(Kind.MESSAGE, 4711, true)))
          .isInstanceOf(VisionRefused.class);
      assertThatThrownBy(
              () -> keepers.arrange(arranging -> arranging.retire(Kind.EXPECTATION, read.id(), 1)))
          .isInstanceOf(VisionRefused.class);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void expectations_move_among_those_of_the_same_staff(DataSource school) {
    try (VisionKeepers keepers = new VisionKeepers(school)) {
      keepers.save(
          "",
          List.of(),
          List.of(
              expectation(StaffKind.TEACHERS, "T1"),
              expectation(StaffKind.OFFICE, "O1"),
              expectation(StaffKind.TEACHERS, "T2"),
              expectation(StaffKind.EVERYBODY, "E1")));
      long second =
          keepers.toEdit().expectations().stream()
              .filter(view -> view.wording().words().equals("T2"))
              .findFirst()
              .orElseThrow()
              .id();
      keepers.arrange(arranging -> arranging.move(Kind.EXPECTATION, second, true));
      keepers.arrange(arranging -> arranging.move(Kind.EXPECTATION, second, true));
      assertThat(keepers.toEdit().expectations())
          .extracting(view -> view.wording().words())
          .containsExactly("E1", "T2", "T1", "O1");
    }
  }
}
