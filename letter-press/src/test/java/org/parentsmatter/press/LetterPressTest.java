package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parentsmatter.press.LetterData.Child;

class LetterPressTest {

  private static final LetterPress PRESS = new LetterPress();
  private static final LetterTemplate PLAN_LETTER = LetterTemplate.shipped("plan-letter");
  private static final LetterTemplate PLAN_NOTE = LetterTemplate.shipped("plan-note");

  private static SetLetter set(LetterTemplate template, Sample sample) throws CannotSet {
    return PRESS.set(template, sample.data(), Sample.ARTWORK);
  }

  @Test
  void aPlanLetterHasTwoPagesAndSaysSo() throws Exception {
    SetLetter letter = set(PLAN_LETTER, Sample.letter());
    try (Printed printed = Printed.of(letter)) {
      assertThat(letter.pages()).isEqualTo(2).isEqualTo(printed.pages());
      assertThat(printed.page(1)).contains("PM-26-004711 · Page 1 of 2");
      assertThat(printed.page(2)).contains("PM-26-004711 · Page 2 of 2");
    }
  }

  @Test
  void aPlanNoteHasOnePage() throws Exception {
    assertThat(set(PLAN_NOTE, Sample.letter()).pages()).isOne();
    assertThat(set(PLAN_NOTE, Sample.letter().agreedOn()).pages()).isOne();
  }

  @Test
  void theTextIsReadInTheOrderOfTheLetter() throws Exception {
    try (Printed printed = Printed.of(set(PLAN_LETTER, Sample.letter()))) {
      assertThat(printed.flowing())
          .containsSubsequence(
              "Northgate Academy",
              "01274 555 0100",
              "Ms Anna Kowalska",
              "23 November 2026",
              "Our reference: PM-26-004711",
              "Dear Ms Kowalska",
              "A plan we would like to make with you",
              "This letter sets out a plan",
              "three books this half-term",
              "How things are now",
              "Attendance",
              "Zofia Kowalska Year 8 8K 94.2%",
              "What we propose that the school will do",
              "By when: 4 December 2026.",
              "What we propose that you do",
              "Listen to Zofia read aloud",
              "What to do now",
              "Yours sincerely",
              "Rachel Hargreaves",
              "Deputy Head",
              "Cut here and return to the school office: Northgate Academy, Northgate, Bradford",
              "Your reply",
              "I am happy with this plan.",
              "Your name and the date");
    }
  }

  @Test
  void everyChildIsNamed() throws Exception {
    Sample sample = Sample.letter();
    try (Printed printed = Printed.of(set(PLAN_LETTER, sample))) {
      assertThat(printed.flowing())
          .contains(sample.children().stream().map(Child::name).toArray(String[]::new));
    }
  }

  @Test
  void aPlanNotAgreedYetOnlyProposes() throws Exception {
    for (LetterTemplate template : List.of(PLAN_LETTER, PLAN_NOTE)) {
      try (Printed printed = Printed.of(set(template, Sample.letter()))) {
        assertThat(printed.flowing())
            .contains("What we propose that the school will do", "What we propose that you do")
            .doesNotContain("What the school will do", "What you will do");
      }
    }
  }

  @Test
  void anAgreedPlanNoLongerProposes() throws Exception {
    for (LetterTemplate template : List.of(PLAN_LETTER, PLAN_NOTE)) {
      try (Printed printed = Printed.of(set(template, Sample.letter().agreedOn()))) {
        assertThat(printed.flowing())
            .contains("What the school will do", "What you will do")
            .doesNotContain("propose");
      }
    }
  }

  @Test
  void aListWithoutEntriesHasNoHeading() throws Exception {
    Sample quiet = Sample.letter().agreedOn().promising(List.of(), List.of());
    try (Printed printed = Printed.of(set(PLAN_LETTER, quiet))) {
      assertThat(printed.flowing()).doesNotContain("What the school will do", "What you will do");
    }
  }

  @Test
  void theSameLetterIsTheSameFile() throws Exception {
    byte[] other = new LetterPress().set(PLAN_LETTER, Sample.letter().data(), Sample.ARTWORK).pdf();
    assertThat(set(PLAN_LETTER, Sample.letter()).pdf())
        .isEqualTo(set(PLAN_LETTER, Sample.letter()).pdf())
        .isEqualTo(other)
        .isNotEqualTo(set(PLAN_LETTER, Sample.letter().with("PM-26-004712")).pdf());
  }

  @Test
  void bracesInTheDataAreOnlyBraces() throws Exception {
    Sample sample =
        Sample.letter().about(List.of(new Child("Zofia {reference} <b>", "8K", "Year 8", null)));
    try (Printed printed = Printed.of(set(PLAN_LETTER, sample))) {
      assertThat(printed.flowing()).contains("You know Zofia {reference} <b> well");
    }
  }

  @Test
  void severalThreadsShareOnePress() throws Exception {
    List<Callable<byte[]>> jobs =
        IntStream.range(0, 40)
            .<Callable<byte[]>>mapToObj(i -> () -> set(PLAN_LETTER, Sample.numbered(i % 4)).pdf())
            .toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<byte[]>> letters = threads.invokeAll(jobs);
      for (int i = 0; i < letters.size(); i++) {
        assertThat(letters.get(i).get()).isEqualTo(set(PLAN_LETTER, Sample.numbered(i % 4)).pdf());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aLetterNeedsNoPictures() throws Exception {
    SetLetter bare = PRESS.set(PLAN_LETTER, Sample.letter().data(), SchoolArtwork.NONE);
    try (Printed printed = Printed.of(bare)) {
      assertThat(printed.flowing()).contains("Northgate Academy", "Rachel Hargreaves");
    }
  }

  @Test
  void aFieldWithNothingInItIsRefusedByName() throws Exception {
    LetterTemplate greedy =
        LetterTemplate.compile("greedy", "<letter title='x'><p>Come {review}.</p></letter>");
    LetterData hollow = Hollow.withoutReview();
    assertThatThrownBy(() -> PRESS.set(greedy, hollow, SchoolArtwork.NONE))
        .isInstanceOf(CannotSet.class)
        .hasMessageContaining("\"review\"");
  }
}
