package org.parentsmatter.press;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parentsmatter.press.Document.Column;
import org.parentsmatter.press.Document.Words;

/** Papers of an invented school that are no letters. */
final class Papers {

  static final LocalDate DAY = LocalDate.of(2026, 11, 27);
  static final List<String> NAMES =
      List.of(
          "Siobhán O’Connor",
          "Łukasz Źdźbło",
          "مريم عبد الله",
          "আয়েশা রহমান",
          "ਗੁਰਪ੍ਰੀਤ ਸਿੰਘ",
          "陳國榮",
          "Олена Шевченко",
          "அனன்யா",
          "કૃષ્ણા",
          "अनन्या");
  static final List<Column> TO_SIGN =
      List.of(new Column("Name", 3), new Column("Signature", 4), new Column("Date", 2));

  private static final List<String> CORE =
      List.of(
          "Parent means every parent, guardian and carer.",
          "Good news goes home first, and often.",
          "Ask what they see at home, and listen.",
          "Every family has one thing to do with their child this week.");

  private Papers() {}

  static DocumentWriter blank() {
    return Document.titled("A paper").date(DAY);
  }

  static Document poster() {
    DocumentWriter poster =
        Document.titled("Our vision: Parents Matter")
            .head("Northgate Academy")
            .foot("For the staff room. Ask Rachel Hargreaves for more copies.")
            .logo("Logo of Northgate Academy")
            .largePrint()
            .title("Our vision")
            .display("Parents matter: they are our partners in learning.", 3)
            .heading("What we say and do")
            .displayItems(CORE, 2)
            .date(DAY);
    return poster.build();
  }

  static List<List<String>> names(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> List.of(NAMES.get(i % NAMES.size()) + " " + (i + 1), "", ""))
        .toList();
  }

  static Document signing(int count) {
    return Document.titled("Signatures: the briefing of 27 November 2026")
        .head("Northgate Academy")
        .foot("Return to the office when all have signed.")
        .title("I have read the briefing of 27 November 2026")
        .paragraph("Please sign next to your name. If you have a question, ask your team leader.")
        .signing(TO_SIGN, names(count))
        .date(DAY)
        .build();
  }

  static DocumentWriter packOf(int families) {
    DocumentWriter pack =
        Document.titled("Family briefing pack")
            .head("Northgate Academy: family briefing pack for Year 8")
            .foot("Confidential. For staff only. Shred it after the evening.")
            .date(DAY);
    for (int i = 1; i <= families; i++) {
      if (i > 1) {
        pack.newPage();
      }
      family(pack, i);
    }
    return pack;
  }

  static void family(DocumentWriter pack, int number) {
    String name = NAMES.get(number % NAMES.size());
    pack.heading("Family " + number + ": " + name)
        .paragraph(
            List.of(
                Words.bold("Say first: "),
                Words.plain("Zofia has read three books this half-term and told her class.")))
        .subheading("Children")
        .table(
            List.of(new Column("Name", 4), new Column("Group", 1), new Column("Attendance", 2)),
            List.of(List.of("Zofia", "8K", "94.2%"), List.of(name, "10M", "")))
        .subheading("What the school has promised")
        .itemsOf(
            List.of(
                List.of(
                    Words.bold("Zofia: "),
                    Words.plain("Her tutor calls every second Friday. Last call: 20 November.")),
                List.of(Words.plain("A place in the homework club on Tuesdays."))))
        .subheading("What to ask")
        .items(List.of("How do you find reading together?", "What could we do better?"));
  }

  static Document card() {
    return Document.titled("Two minutes: calling with good news")
        .head("Northgate Academy")
        .foot("Parents Matter. Two-minute card.")
        .largePrint()
        .title("Two minutes: calling with good news")
        .paragraph("A short call with good news makes the next call easier, for both of you.")
        .heading("How to do it")
        .numbered(
            List.of(
                "Say who you are, and that nothing is wrong.",
                "Say one thing the child did well. Name the lesson and the day.",
                "Ask what they see at home. Listen.",
                "Write the call down before the next lesson."))
        .heading("Words that help")
        .items(
            List.of(
                "“I am ringing with good news.”",
                "“What does she tell you about science?”",
                "“Is this a good time to call?”"))
        .date(DAY)
        .build();
  }

  static List<Document> all() {
    return new ArrayList<>(List.of(poster(), signing(70), packOf(12).build(), card()));
  }
}
