package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parentsmatter.press.LetterData.LearningLine;

/** What the children are learning now, in letters. */
class LearningLinesTest {
  private static final LetterPress PRESS = new LetterPress();
  private static final List<LearningLine> LINES =
      List.of(
          new LearningLine("Zofia", "Science", "How plants feed.", "What does a leaf need?"),
          new LearningLine("Jan", "", "Long division.", "Can you show me one?"));

  private static LetterData with(List<LearningLine> lines) {
    LetterData data = Sample.letter().data();
    return new LetterData(
        data.letterhead(),
        data.addressLines(),
        data.salutation(),
        data.reference(),
        data.date(),
        data.children(),
        data.schoolCommitments(),
        data.parentCommitments(),
        data.positiveMessages(),
        lines,
        data.agreed(),
        data.reviewText(),
        data.sender(),
        data.coreMessage(),
        data.officeHours(),
        data.qrText(),
        data.language(),
        data.schoolOnly(),
        data.review());
  }

  private static String said(String inside, List<LearningLine> lines) throws Exception {
    LetterTemplate template =
        LetterTemplate.compile("t", "<letter title='x'><p>Hello.</p>" + inside + "</letter>");
    SetLetter letter = PRESS.set(template, with(lines), SchoolArtwork.NONE);
    assertThat(Rules.broken(letter.pdf())).isEmpty();
    try (Printed printed = Printed.of(letter)) {
      return printed.flowing();
    }
  }

  @Test
  void a_list_says_what_is_learnt_and_what_to_ask() throws Exception {
    assertThat(said("<list each='learning-line'><h2>Now</h2></list>", LINES))
        .containsSubsequence(
            "Now",
            "Zofia, Science: How plants feed.",
            "Ask at home: What does a leaf need?",
            "Jan: Long division.",
            "Ask at home: Can you show me one?");
  }

  @Test
  void a_table_has_a_row_for_each() throws Exception {
    String table =
        "<table each='learning-line'><th show='child'>Who</th><th show='subject'>In</th>"
            + "<th show='learning'>What</th><th show='question'>Ask</th></table>";
    assertThat(said(table, LINES))
        .containsSubsequence("Who In What Ask", "Zofia", "Science", "Jan", "–", "Long division.");
  }

  @Test
  void without_any_nothing_is_said() throws Exception {
    String parts =
        "<list each='learning-line'><h2>Now</h2></list>"
            + "<only if='learning-line'><p>Ask your child.</p></only>";
    assertThat(said(parts, List.of())).doesNotContain("Now").doesNotContain("Ask your child");
    assertThat(said(parts, LINES)).contains("Now").contains("Ask your child");
  }

  @Test
  void the_plan_letter_says_it_in_every_language() throws Exception {
    for (Tongue tongue : Tongue.values()) {
      LetterTemplate template = Abroad.template(tongue);
      assertThat(tongue.words().askAtHome("x")).as(tongue.tag()).hasSizeGreaterThan(1);
      assertThat(tells(template.blocks())).as(tongue.tag()).isTrue();
    }
  }

  /** With a heading, also where only some letters have it. */
  private static boolean tells(List<Block> blocks) {
    return blocks.stream()
        .anyMatch(
            block ->
                block instanceof Block.Only only && tells(only.blocks())
                    || block instanceof Block.Repeated repeated
                        && repeated.each() == Block.Each.LEARNING_LINE
                        && repeated.heading() != null);
  }
}
