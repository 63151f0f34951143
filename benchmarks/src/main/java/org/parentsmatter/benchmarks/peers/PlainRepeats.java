package org.parentsmatter.benchmarks.peers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.parentsmatter.benchmarks.peers.PlainLetter.Item;
import org.parentsmatter.benchmarks.peers.PlainLetter.Items;
import org.parentsmatter.benchmarks.peers.PlainLetter.Table;
import org.parentsmatter.press.LetterData;
import org.parentsmatter.press.LetterData.Child;
import org.parentsmatter.press.LetterData.Commitment;
import org.parentsmatter.press.LetterData.LearningLine;
import org.w3c.dom.Element;

/** What a letter says once for each child, commitment or piece of good news. */
final class PlainRepeats {
  private PlainRepeats() {}

  static Table table(List<Element> columns, LetterData data) {
    return new Table(
        columns.stream().map(Element::getTextContent).toList(),
        data.children().stream()
            .map(
                child ->
                    columns.stream().map(each -> cell(child, each.getAttribute("show"))).toList())
            .toList());
  }

  private static String cell(Child child, String shows) {
    String text =
        switch (shows) {
          case "name" -> child.name();
          case "year-group" -> child.yearGroup();
          case "tutor-group" -> child.tutorGroup();
          case "attendance" -> percent(child.attendancePercent());
          default -> throw new IllegalStateException("Nobody taught it " + shows);
        };
    return text.isEmpty() ? "–" : text;
  }

  private static String percent(Double percent) {
    return percent == null
        ? ""
        : BigDecimal.valueOf(percent)
                .setScale(1, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString()
            + "%";
  }

  static Items items(String each, LetterData data) {
    return new Items(
        switch (each) {
          case "positive-message" ->
              data.positiveMessages().stream().map(text -> new Item("", text, "")).toList();
          case "learning-line" -> data.learningLines().stream().map(PlainRepeats::item).toList();
          case "school-commitment" ->
              data.schoolCommitments().stream().map(PlainRepeats::item).toList();
          case "parent-commitment" ->
              data.parentCommitments().stream().map(PlainRepeats::item).toList();
          default -> throw new IllegalStateException("Nobody taught it " + each);
        });
  }

  private static Item item(LearningLine line) {
    String about =
        Stream.of(line.childName(), line.subject())
            .filter(word -> !word.isEmpty())
            .collect(Collectors.joining(", "));
    return new Item(
        about.isEmpty() ? "" : about + ": ", line.text(), "Ask at home: " + line.question());
  }

  private static Item item(Commitment commitment) {
    String why = commitment.why();
    String reason = why.isEmpty() ? "" : "Why: " + why + (why.endsWith(".") ? "" : ".");
    String when =
        commitment.dueOn() == null ? "" : "By when: " + PlainLetters.date(commitment.dueOn()) + ".";
    return new Item(
        commitment.childName().isEmpty() ? "" : commitment.childName() + ": ",
        commitment.text(),
        (reason + " " + when).strip());
  }

  static String childNames(LetterData data) {
    List<String> names = data.children().stream().map(Child::name).toList();
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
