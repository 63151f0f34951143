package org.parentsmatter.letters;

import java.util.List;
import org.parentsmatter.press.LetterData;
import org.parentsmatter.press.LetterData.Child;
import org.parentsmatter.press.LetterData.Commitment;
import org.parentsmatter.press.LetterData.LearningLine;
import org.parentsmatter.press.Tongue;

/** What a letter to an invented family says, so that its template can be read in a whole letter. */
final class SampleLetter {
  private static final String CHILD = "Sam Example";

  private SampleLetter() {}

  /**
   * The letter.
   *
   * @param agreed whether the plan in it is agreed: the templates have other words for each case
   */
  static LetterData of(Stationery stationery, Tongue tongue, boolean agreed) {
    boolean english = tongue == Tongue.ENGLISH;
    return new LetterData(
        stationery.letterhead(),
        List.of("Ms Robin Example", "1 Example Street", "Exampleton", "EX1 1EX"),
        tongue.salutation(List.of("Ms Example")),
        LetterReference.SPECIMEN.value(),
        stationery.date(),
        List.of(new Child(CHILD, "7A", "7", 95.5)),
        List.of(
            new Commitment(
                CHILD,
                "We will call you every Friday.",
                stationery.reviewOn(),
                "You asked us to keep in touch.")),
        List.of(
            new Commitment(
                CHILD, "You read together every evening.", null, "It helps at any age.")),
        List.of("Sam has read three books this month."),
        List.of(
            new LearningLine(
                CHILD, "Science", "How plants make food from light.", "What does a leaf need?")),
        agreed,
        english ? stationery.reviewText() : tongue.date(stationery.reviewOn()),
        stationery.sender(),
        stationery.coreMessage(),
        stationery.officeHours(),
        LetterReference.SPECIMEN.value(),
        english ? "en-GB" : tongue.tag(),
        false,
        LetterData.Review.NONE);
  }
}
