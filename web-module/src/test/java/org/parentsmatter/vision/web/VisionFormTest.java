package org.parentsmatter.vision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parentsmatter.audience.StaffKind;
import org.parentsmatter.vision.ExpectationView;
import org.parentsmatter.vision.ExpectationWording;
import org.parentsmatter.vision.MessageView;
import org.parentsmatter.vision.MessageWording;
import org.parentsmatter.vision.Retired;
import org.parentsmatter.vision.VisionEdit;
import org.parentsmatter.vision.VisionToEdit;

/** What is typed and not saved yet goes on, whatever happens beside it. */
class VisionFormTest {
  private static final Retired RETIRED =
      new Retired("senior", LocalDateTime.of(2026, 11, 27, 9, 0));

  private static MessageView message(long id, long version, String text, Retired retired) {
    return new MessageView(id, version, new MessageWording(text, text), retired);
  }

  private static VisionForm form(long version, String vision, MessageView... messages) {
    return new VisionForm(
        new VisionToEdit(
            version,
            vision,
            Arrays.asList(messages),
            List.of(
                new ExpectationView(
                    9, 0, new ExpectationWording(StaffKind.OFFICE, "Answer."), null))));
  }

  private static List<String> texts(VisionForm form) {
    return form.getMessages().stream().map(MessageRow::getText).toList();
  }

  @Test
  void what_was_not_touched_is_as_it_is_saved_now() {
    VisionForm before = form(0, "Vision", message(1, 0, "A", null), message(2, 0, "B", null));
    VisionForm now =
        form(1, "New", message(2, 1, "B", null), message(1, 1, "A, anew", null)).carryingOn(before);
    assertThat(texts(now)).containsExactly("B", "A, anew");
    assertThat(now.getVision()).isEqualTo("New");
    assertThat(now.isOvertaken()).isFalse();
    assertThat(now.getMessages()).noneMatch(VisionRow::isOvertaken);
    now.getMessages().get(1).setText("A, once more");
    assertThat(now.edit().messages().get(0).version()).isEqualTo(1);
  }

  @Test
  void what_was_typed_stays_and_says_whether_somebody_was_quicker() {
    VisionForm before = form(0, "Vision", message(1, 0, "A", null), message(2, 0, "B", null));
    before.setVision("Mine");
    before.getMessages().get(0).setText("My A");
    before.getMessages().get(1).setText("My B");
    before.getExpectations().get(0).setOf(StaffKind.LEADERS);
    VisionForm now =
        form(1, "Theirs", message(1, 1, "Their A", null), message(2, 1, "B", null))
            .carryingOn(before);
    assertThat(texts(now)).containsExactly("My A", "My B");
    assertThat(now.getVision()).isEqualTo("Mine");
    assertThat(now.isOvertaken()).isTrue();
    assertThat(now.getMessages()).extracting(VisionRow::isOvertaken).containsExactly(true, false);
    assertThat(now.getMessages().get(0).getSaved().text()).isEqualTo("Their A");
    assertThat(now.getExpectations().get(0).getOf()).isEqualTo(StaffKind.LEADERS);

    VisionForm moved =
        form(1, "Theirs", message(2, 2, "B", null), message(1, 2, "Their A", null)).carryingOn(now);
    assertThat(texts(moved)).containsExactly("My B", "My A");
    assertThat(moved.getMessages()).extracting(VisionRow::isOvertaken).containsExactly(false, true);
  }

  @Test
  void new_rows_go_on_and_empty_ones_do_not() {
    VisionForm before = form(0, "", message(1, 0, "A", null));
    before.addMessage();
    before.addMessage();
    before.getMessages().get(1).setText("New");
    VisionForm now = form(0, "", message(1, 1, "A", null)).carryingOn(before);
    assertThat(texts(now)).containsExactly("A", "New");
    assertThat(now.getMessages().get(1).isFresh()).isTrue();
    assertThat(now.getMessages().get(1).isOvertaken()).isFalse();
    assertThat(now.edit().messages()).singleElement().extracting(VisionEdit.Message::id).isNull();
  }

  @Test
  void what_was_typed_into_one_that_somebody_took_out_of_use_would_be_a_new_one() {
    VisionForm before = form(0, "", message(1, 0, "A", null), message(2, 0, "B", null));
    before.getMessages().get(0).setText("My A");
    VisionForm now =
        form(0, "", message(1, 1, "A", RETIRED), message(2, 1, "B", RETIRED)).carryingOn(before);
    assertThat(texts(now)).containsExactly("My A");
    assertThat(now.getMessages().get(0).isFresh()).isTrue();
    assertThat(now.getMessages().get(0).isOvertaken()).isTrue();
    assertThat(now.edit().messages().get(0).version()).isNull();
    assertThat(now.getRetiredMessages()).hasSize(2);
  }

  @Test
  void only_what_was_touched_is_saved() {
    VisionForm form = form(3, "Vision", message(1, 0, "A", null), message(2, 0, "B", null));
    form.addMessage();
    assertThat(form.edit().vision()).isNull();
    assertThat(form.edit().messages()).isEmpty();
    assertThat(form.edit().expectations()).isEmpty();

    form.getMessages().get(1).setText("My B");
    form.getExpectations().get(0).setWords("Answer soon.");
    form.setVision(null);
    assertThat(form.edit().messages())
        .extracting(edit -> edit.id() + " " + edit.wording().text())
        .containsExactly("2 My B");
    assertThat(form.edit().expectations()).hasSize(1);
    assertThat(form.edit().vision()).as("emptied, which a browser sends as nothing").isEmpty();
  }

  @Test
  void the_line_breaks_of_a_browser_are_no_change() {
    VisionForm before = form(0, "One\nTwo");
    before.setVision("One\r\nTwo");
    assertThat(form(1, "Theirs").carryingOn(before).getVision()).isEqualTo("Theirs");
  }
}
