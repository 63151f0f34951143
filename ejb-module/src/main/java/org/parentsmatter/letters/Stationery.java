package org.parentsmatter.letters;

import java.time.LocalDate;
import org.parentsmatter.press.EnvelopeProfile;
import org.parentsmatter.press.LetterData.Letterhead;
import org.parentsmatter.press.LetterData.Sender;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.press.Numbers;
import org.parentsmatter.press.SchoolArtwork;
import org.parentsmatter.school.SchoolProfile;
import org.parentsmatter.translation.ApprovedTexts;

/**
 * What is the same on every letter of a run: the template, the school, the date, who signs. A
 * school that has not filled in all its settings yet still gets whole sentences.
 *
 * @param coreMessage at the foot of every page; empty for none
 * @param date printed on the letters
 * @param reviewOn the usual day of review for a plan made on that date
 * @param reviewText the same in words
 * @param envelope for which the address is placed
 * @param numbers of the objects of the letters, which stand in one print run
 * @param approved the texts in other languages that may go out
 */
public record Stationery(
    LetterTemplate template,
    SchoolArtwork artwork,
    Letterhead letterhead,
    Sender sender,
    String coreMessage,
    String officeHours,
    LocalDate date,
    LocalDate reviewOn,
    String reviewText,
    EnvelopeProfile envelope,
    Numbers numbers,
    ApprovedTexts approved) {
  static Stationery of(
      LetterTemplate template,
      SchoolArtwork artwork,
      SchoolProfile school,
      String coreMessage,
      LocalDate date,
      LocalDate reviewOn,
      String reviewText) {
    return new Stationery(
        template,
        artwork,
        letterhead(school),
        new Sender(or(school.senderName(), "The school office"), school.senderRole()),
        coreMessage,
        or(school.officeHours(), "during school hours"),
        date,
        reviewOn,
        reviewText,
        EnvelopeProfile.DL,
        new Numbers(),
        ApprovedTexts.NONE);
  }

  /** The same for a run whose letters go by this envelope and have these numbers. */
  Stationery with(EnvelopeProfile profile, Numbers ofRun) {
    return with(profile, ofRun, approved);
  }

  /** The same where these texts in other languages may go out. */
  Stationery with(ApprovedTexts texts) {
    return with(envelope, numbers, texts);
  }

  private Stationery with(EnvelopeProfile profile, Numbers ofRun, ApprovedTexts texts) {
    return new Stationery(
        template,
        artwork,
        letterhead,
        sender,
        coreMessage,
        officeHours,
        date,
        reviewOn,
        reviewText,
        profile,
        ofRun,
        texts);
  }

  /** Settings are kept only if letters can hold them; those of an older product may not be. */
  private static Letterhead letterhead(SchoolProfile school) {
    try {
      return new Letterhead(
          school.name().isBlank() ? "Our school" : school.name(),
          school.addressLines(),
          or(school.telephone(), ""),
          school.email(),
          school.website());
    } catch (IllegalArgumentException e) {
      throw new LetterRunRefused(
          "The school's settings do not fit on a letter: "
              + e.getMessage()
              + ". Shorten them on the page of the school and try again.");
    }
  }

  private static String or(String given, String otherwise) {
    return given == null || given.isBlank() ? otherwise : given.strip();
  }
}
