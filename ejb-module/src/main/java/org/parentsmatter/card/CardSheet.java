package org.parentsmatter.card;

import java.time.LocalDate;
import java.util.List;
import org.parentsmatter.press.CannotSet;
import org.parentsmatter.press.Document;
import org.parentsmatter.press.Document.Column;
import org.parentsmatter.press.DocumentWriter;
import org.parentsmatter.press.LetterPress;
import org.parentsmatter.press.SchoolArtwork;

/** A card on one page of paper, for the staff room or to take along. */
final class CardSheet {
  /** Its fonts are read once. */
  private static final LetterPress PRESS = new LetterPress();

  private CardSheet() {}

  /**
   * Sets a card.
   *
   * @param school the name of the school; empty when nobody has given it one
   * @return a PDF
   */
  static byte[] set(Card card, String school, LocalDate day) {
    try {
      return PRESS.set(document(card, school, day), SchoolArtwork.NONE).pdf();
    } catch (CannotSet e) {
      throw new IllegalStateException(card.topic() + " cannot be printed", e);
    }
  }

  private static Document document(Card card, String school, LocalDate day) {
    DocumentWriter paper =
        Document.titled("Talking with parents: " + card.title())
            .date(day)
            .foot(school.isBlank() ? "Talking with parents" : "Talking with parents – " + school)
            .title(card.title())
            .paragraph(card.about());
    paper.heading("What to remember").items(card.remember());
    paper.heading("Words to begin with").items(quoted(card.say()));
    paper.heading("Words to avoid, and better ones");
    paper.table(
        List.of(new Column("Rather not", 2), new Column("Better", 3)),
        card.instead().stream().map(pair -> quoted(List.of(pair.avoid(), pair.say()))).toList());
    paper.heading("What to do next").items(card.next());
    paper.heading("When to ask for help").items(card.help());
    if (card.evidence() != null) {
      paper.heading("What has been found");
      paper.paragraph(
          card.evidence().says() + " Source: " + card.evidence().source().citation() + ".");
    }
    return paper.build();
  }

  private static List<String> quoted(List<String> words) {
    return words.stream().map(each -> "“" + each + "”").toList();
  }
}
