package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.parentsmatter.press.Document.Column;
import org.parentsmatter.press.Document.Words;

/** Writes any paper, and remembers every word of it in order. */
final class RandomDocument {

  private static final List<String> ODD =
      List.of(
          "<script>alert('x')</script>",
          "</letter>",
          "{salutation}",
          "${1+1}",
          "#{x}",
          "&amp;",
          "]]>",
          "(a\\b)",
          ")Tj",
          "%PDF",
          "=1+1",
          "مريم",
          "আয়েশা",
          "ਸਿੰਘ",
          "陳國榮",
          "Олена",
          "கவிதா",
          "કૃષ્ણા",
          "शर्मा",
          "Ọ̀ṣun",
          "“so”");

  private final Random random;
  private final List<String> words = new ArrayList<>();
  private final DocumentWriter paper;
  private int number;

  RandomDocument(long seed) {
    random = new Random(seed);
    paper = Document.titled("Paper " + seed).date(Papers.DAY);
    if (random.nextBoolean()) {
      paper.head(text(4));
    }
    if (random.nextBoolean()) {
      paper.foot(text(18));
    }
    if (random.nextInt(4) == 0) {
      paper.largePrint();
    }
    if (random.nextBoolean()) {
      paper.title(text(8));
    }
    for (int i = random.nextInt(12); i >= 0; i--) {
      if (random.nextInt(8) == 0) {
        paper.newPage();
      } else if (random.nextInt(5) == 0) {
        paper.together(part -> IntStream.range(0, 4).forEach(any -> block(part)));
      } else {
        block(paper);
      }
    }
  }

  /** Words that only this place has, and now and then an odd one. */
  private String text(int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i >= 0; i--) {
      String word =
          most > 20 && random.nextInt(30) == 0
              ? "W".repeat(130)
              : random.nextInt(6) == 0 && most > 4
                  ? ODD.get(random.nextInt(ODD.size()))
                  : "w" + number++;
      words.add(word);
      text.append(random.nextInt(9) == 0 ? "\n\t " : " ").append(word);
    }
    return text.toString();
  }

  private void block(DocumentWriter part) {
    switch (random.nextInt(9)) {
      case 0 -> part.heading(text(10));
      case 1 -> part.subheading(text(10));
      case 2 -> part.paragraph(text(200));
      case 3 ->
          part.paragraph(
              List.of(Words.bold(text(9) + " "), Words.plain(text(30)), Words.bold(text(5))));
      case 4 -> part.items(items(false));
      case 5 -> part.numbered(items(true));
      case 6 -> part.display(text(5), 1 + random.nextInt(6));
      case 7 -> part.displayItems(List.of(text(5), text(9)), 1 + random.nextInt(3));
      default -> table(part);
    }
  }

  private List<String> items(boolean numbered) {
    List<String> items = new ArrayList<>();
    for (int i = 1 + random.nextInt(15); i > 0; i--) {
      words.add(numbered ? items.size() + 1 + "." : "•");
      items.add(text(25));
    }
    return items;
  }

  private void table(DocumentWriter part) {
    List<Column> columns = new ArrayList<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      columns.add(new Column(text(3), 1 + random.nextInt(5)));
    }
    List<List<String>> rows = new ArrayList<>();
    for (int i = random.nextInt(40); i > 0; i--) {
      String[] cells = new String[columns.size()];
      for (int k = 0; k < cells.length; k++) {
        cells[k] = random.nextInt(5) == 0 ? "" : text(10);
      }
      rows.add(Arrays.asList(cells));
    }
    if (random.nextBoolean()) {
      part.table(columns, rows);
    } else {
      part.signing(columns, rows);
    }
  }

  Document paper() {
    return paper.build();
  }

  /** In the order in which they are read aloud; with the signs and the numbers of lists. */
  List<String> words() {
    return words;
  }
}
