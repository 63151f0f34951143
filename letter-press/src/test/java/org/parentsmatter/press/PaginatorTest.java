package org.parentsmatter.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parentsmatter.press.LetterData.Commitment;

/** However long a letter gets, its pages break where a reader expects it. */
class PaginatorTest {

  private static final LetterPress PRESS = new LetterPress();

  /** Filling of every length, so that the page ends once at every line of what follows. */
  private static List<String> lines(int filling, int page) throws Exception {
    StringBuilder template = new StringBuilder("<letter title='x'>");
    for (int i = 0; i < filling; i++) {
      template.append("<p>Filling ").append(i).append("</p>");
    }
    template.append("<h2>The heading</h2><p>");
    for (int i = 0; i < 60; i++) {
      template.append("word").append(i).append(" reading ");
    }
    template.append("</p><list each='school-commitment'/></letter>");
    List<Commitment> promise =
        List.of(
            new Commitment("", "A promise. ".repeat(25), LocalDate.of(2026, 12, 4), "Because."));
    Sample sample = Sample.letter().promising(promise, List.of());
    SetLetter letter =
        PRESS.set(
            LetterTemplate.compile("long", template.toString()), sample.data(), SchoolArtwork.NONE);
    try (Printed printed = Printed.of(letter)) {
      if (page > printed.pages()) {
        return List.of();
      }
      List<String> lines = new ArrayList<>(printed.page(page).lines().map(String::strip).toList());
      lines.removeIf(line -> line.startsWith("Parents matter") || line.contains("· Page"));
      return lines;
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {14, 15, 16, 17, 18, 19, 20, 21, 22, 23})
  void noHeadingAndNoSingleLineIsLeftAlone(int filling) throws Exception {
    List<String> first = lines(filling, 1);
    List<String> second = lines(filling, 2);
    assertThat(first.get(first.size() - 1)).isNotEqualTo("The heading");
    alone(first, "reading");
    alone(second, "reading");
    alone(first, "promise");
    alone(second, "promise");
    assertThat(second.get(0)).doesNotContain("By when");
  }

  private static void alone(List<String> page, String word) {
    assertThat(page.stream().filter(line -> line.contains(word)).count()).isNotEqualTo(1);
  }
}
