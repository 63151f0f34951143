package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The foot of every page, with a core message and without one. */
class FootTest {
  private static final LetterPress PRESS = new LetterPress();

  private static LetterData saying(String coreMessage) {
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
        data.learningLines(),
        data.agreed(),
        data.reviewText(),
        data.sender(),
        coreMessage,
        data.officeHours(),
        data.qrText(),
        data.language(),
        data.schoolOnly(),
        data.review());
  }

  private static String said(String coreMessage) throws Exception {
    LetterTemplate template =
        LetterTemplate.compile("t", "<letter title='x'><p>{salutation}</p></letter>");
    SetLetter letter = PRESS.set(template, saying(coreMessage), SchoolArtwork.NONE);
    assertThat(Rules.broken(letter.pdf())).isEmpty();
    try (Printed printed = Printed.of(letter)) {
      return printed.flowing();
    }
  }

  @Test
  void without_a_core_message_it_has_the_reference_and_the_page_alone() throws Exception {
    String reference = saying("").reference();
    assertThat(said("")).contains(reference).isEqualTo(said(null));
    assertThat(said("Every parent matters.")).contains("Every parent matters.");
  }

  @Test
  void the_longest_message_stands_there_whole() throws Exception {
    String longest =
        "Every parent matters. ".repeat(8).substring(0, LetterData.LONGEST_CORE_MESSAGE).strip();
    assertThat(longest).hasSizeBetween(150, 160);
    assertThat(said(longest).replaceAll("\\s+", " ").split("Every parent matters", -1)).hasSize(8);
  }
}
