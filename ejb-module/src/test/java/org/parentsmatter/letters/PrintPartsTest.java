package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintPartsTest {
  /** Letters of one sheet, but the third of three; the first four are of one group. */
  private static final List<Letters.Sheets> LETTERS =
      List.of(
          new Letters.Sheets(2, 1, "7A"),
          new Letters.Sheets(5, 1, "7A"),
          new Letters.Sheets(6, 3, "7A"),
          new Letters.Sheets(9, 1, "7A"),
          new Letters.Sheets(10, 1, "7B"));

  private static PrintParts parts(int inSet, int set, int from, boolean separated) {
    return new PrintParts(LETTERS, new PrintWish(inSet, set, from, separated));
  }

  @Test
  void theWholeRunIsOneSet() {
    PrintParts all = parts(0, 1, 1, false);
    assertThat(all.first()).isEqualTo(2);
    assertThat(all.last()).isEqualTo(10);
    assertThat(all.sheets()).isEqualTo(7);
    assertThat(all.separatorBefore(2)).isNull();
  }

  @Test
  void noLetterIsDividedBetweenSets() {
    assertThat(parts(4, 1, 1, false).last()).isEqualTo(5);
    assertThat(parts(4, 2, 1, false).first()).isEqualTo(6);
    assertThat(parts(4, 2, 1, false).last()).isEqualTo(9);
    assertThat(parts(4, 3, 1, false).first()).isEqualTo(10);
    assertThat(parts(1, 3, 1, false).sheets()).as("a letter larger than a set").isEqualTo(3);
    assertThatThrownBy(() -> parts(4, 4, 1, false))
        .isInstanceOf(LetterRefused.class)
        .hasMessage("The print run has no set 4.");
  }

  @Test
  void afterAPaperJamItGoesOnWithTheWholeLetterOfThatSheet() {
    for (int sheet : new int[] {3, 4, 5}) {
      PrintParts rest = parts(0, 1, sheet, false);
      assertThat(rest.first()).as("from sheet %d", sheet).isEqualTo(6);
      assertThat(rest.sheets()).isEqualTo(5);
    }
    assertThat(parts(0, 1, 7, false).first()).isEqualTo(10);
    assertThatThrownBy(() -> parts(0, 1, 8, false))
        .isInstanceOf(LetterRefused.class)
        .hasMessage("There is no sheet 8: the last one is 7.");
  }

  @Test
  void aSheetBeforeEachGroupCounts() {
    PrintParts all = parts(0, 1, 1, true);
    assertThat(all.sheets()).isEqualTo(9);
    assertThat(all.separatorBefore(2)).isEqualTo(new PrintParts.Separator("7A", 4));
    assertThat(all.separatorBefore(10)).isEqualTo(new PrintParts.Separator("7B", 1));
    assertThat(all.separatorBefore(10).inWords()).isEqualTo("1 letter");
    assertThat(all.separatorBefore(5)).isNull();
    assertThat(parts(0, 1, 8, true).first()).isEqualTo(10);
  }

  @Test
  void moreLettersThanAFileCanHoldAreForSets() {
    List<Letters.Sheets> many =
        IntStream.rangeClosed(1, 50_001).mapToObj(i -> new Letters.Sheets(i, 1, "7A")).toList();
    assertThatThrownBy(() -> new PrintParts(many, PrintWish.ALL))
        .isInstanceOf(NoSuchPart.class)
        .hasMessageContaining("in sets of fewer sheets");
    assertThat(new PrintParts(many, new PrintWish(50_000, 2, 1, false)).first()).isEqualTo(50_001);
  }

  @ParameterizedTest(name = "letters of seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theSetsTogetherAreTheRun(long seed) {
    Random random = new Random(seed);
    List<Letters.Sheets> letters = new ArrayList<>();
    for (int position = 1; letters.size() < 60; position += 1 + random.nextInt(3)) {
      String group = "G" + letters.size() / 7;
      letters.add(new Letters.Sheets(position, 1 + random.nextInt(4), group));
    }
    int most = 1 + random.nextInt(12);
    boolean separated = random.nextBoolean();
    TreeSet<Integer> seen = new TreeSet<>();
    int sheets = 0;
    for (int set = 1; seen.size() < letters.size(); set++) {
      PrintParts part = new PrintParts(letters, new PrintWish(most, set, 1, separated));
      for (Letters.Sheets letter : letters) {
        if (letter.position() >= part.first() && letter.position() <= part.last()) {
          assertThat(seen.add(letter.position())).isTrue();
        }
      }
      assertThat(part.sheets()).isLessThanOrEqualTo(Math.max(most, 5));
      sheets += part.sheets();
    }
    PrintWish all = new PrintWish(0, 1, 1, separated);
    assertThat(sheets).isEqualTo(new PrintParts(letters, all).sheets());
  }
}
