package org.parentsmatter.school;

import java.time.LocalDate;
import java.util.List;
import org.parentsmatter.press.CannotSet;
import org.parentsmatter.press.LetterData;
import org.parentsmatter.press.LetterData.Child;
import org.parentsmatter.press.LetterData.Letterhead;
import org.parentsmatter.press.LetterData.Sender;
import org.parentsmatter.press.LetterPress;
import org.parentsmatter.press.LetterTemplate;
import org.parentsmatter.press.SchoolArtwork;

/**
 * A letter to nobody, set before the school's settings are kept. What the font lacks or the
 * letterhead has no room for would otherwise be refused on every single letter of the next run.
 */
final class SpecimenLetter {
  private static final String ANYBODY = "Anybody";

  private SpecimenLetter() {}

  /**
   * Sets the letter.
   *
   * @throws SettingNotAccepted when that is not possible
   */
  static void set(SchoolProfile school, List<String> others, SchoolArtwork artwork) {
    try {
      new LetterPress()
          .set(
              LetterTemplate.shipped(LetterTemplate.shippedNames().get(0)),
              words(school, others),
              artwork);
    } catch (CannotSet | IllegalArgumentException e) {
      throw new SettingNotAccepted(
          e.getMessage() + ". Please change it: letters could not be printed like this.");
    }
  }

  /** The other words stand elsewhere on a letter; here they only have to print. */
  static LetterData words(SchoolProfile school, List<String> others) {
    return new LetterData(
        new Letterhead(
            school.name(),
            school.addressLines(),
            school.telephone(),
            school.email(),
            school.website()),
        List.of(),
        ANYBODY,
        "PM-0000-0000",
        LocalDate.EPOCH,
        List.of(new Child(ANYBODY, "", "", null)),
        List.of(),
        List.of(),
        others,
        false,
        "soon",
        new Sender(
            school.senderName().isEmpty() ? ANYBODY : school.senderName(), school.senderRole()),
        "",
        school.officeHours().isEmpty() ? ANYBODY : school.officeHours(),
        "PM-0000-0000",
        "en-GB");
  }
}
