package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.parentsmatter.press.LetterData.Child;

class OverflowTest {

  private final LetterPress press = new LetterPress();

  private SetLetter set(Sample sample) throws CannotSet {
    return press.set(LetterTemplate.shipped("plan-letter"), sample.data(), Sample.ARTWORK);
  }

  @Test
  void aTableOverThePageRepeatsItsHeadAndLosesNoChild() throws Exception {
    List<Child> many =
        IntStream.range(10, 50)
            .mapToObj(i -> new Child("Amelia Smith" + i, "7A", "Year 7", 90.0))
            .toList();
    try (Printed printed = Printed.of(set(Sample.letter().about(many)))) {
      assertThat(printed.pages()).isGreaterThan(2);
      assertThat(printed.page(1)).contains("How things are now", "Amelia Smith10");
      assertThat(printed.text().split("Tutor group", -1).length - 1).isGreaterThanOrEqualTo(2);
      assertThat(printed.text()).contains(many.stream().map(Child::name).toArray(String[]::new));
    }
  }

  @Test
  void manyCommitmentsTakeMorePagesAndAllStandInTheirOrder() throws Exception {
    Sample busy =
        Sample.letter()
            .promising(
                Sample.commitments(40, "We will ring you on Friday"),
                Sample.commitments(40, "Please read with your child at home"));
    try (Printed printed = Printed.of(set(busy))) {
      assertThat(printed.pages()).isGreaterThan(3);
      assertThat(printed.text())
          .containsSubsequence(
              IntStream.rangeClosed(1, 40)
                  .mapToObj(i -> "read with your child at home (" + i + ")")
                  .toArray(String[]::new));
      assertThat(printed.page(printed.pages())).contains("Your reply");
    }
  }

  @Test
  void nothingIsPrintedIntoTheMargins() throws Exception {
    Sample busy =
        Sample.letter()
            .about(
                List.of(
                    new Child("A".repeat(190), "T".repeat(100), "Y".repeat(40), 0.0),
                    new Child("Wolfeschlegelsteinhausen ".repeat(7), "7A", "Year 7", 100.0)))
            .promising(
                Sample.commitments(20, "A sentence of some length ".repeat(12)),
                Sample.commitments(20, "W".repeat(900)));
    try (Printed printed = Printed.of(set(busy))) {
      for (int page = 1; page <= printed.pages(); page++) {
        for (TextPosition letter : printed.letters(page)) {
          float right = letter.getXDirAdj() + letter.getWidthDirAdj();
          assertThat(letter.getXDirAdj()).isGreaterThanOrEqualTo(Paper.LEFT - 0.1f);
          if (!letter.getUnicode().isBlank()) {
            assertThat(right).isLessThanOrEqualTo(Paper.RIGHT + 0.1f);
          }
          assertThat(letter.getYDirAdj()).isLessThan(Paper.mm(290));
        }
      }
    }
  }

  @Test
  void linesOfTextDoNotOverlap() throws Exception {
    Sample busy =
        Sample.letter()
            .promising(
                Sample.commitments(30, "We will ring you on Friday"),
                Sample.commitments(30, "Please read with your child at home"));
    try (Printed printed = Printed.of(set(busy))) {
      for (int page = 1; page <= printed.pages(); page++) {
        List<Float> baselines =
            printed.letters(page).stream()
                .filter(letter -> letter.getXDirAdj() < Paper.mm(110))
                .map(letter -> Math.round(letter.getYDirAdj() * 10) / 10f)
                .distinct()
                .sorted()
                .toList();
        for (int i = 1; i < baselines.size(); i++) {
          assertThat(baselines.get(i) - baselines.get(i - 1)).isGreaterThan(8);
        }
      }
    }
  }
}
