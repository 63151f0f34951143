package org.parentsmatter.templates;

import java.time.LocalDate;
import java.util.List;
import org.parentsmatter.press.LetterData;
import org.parentsmatter.press.LetterData.Child;
import org.parentsmatter.press.LetterData.Commitment;
import org.parentsmatter.press.LetterData.LearningLine;
import org.parentsmatter.press.LetterData.Letterhead;
import org.parentsmatter.press.LetterData.Outcome;
import org.parentsmatter.press.LetterData.Review;
import org.parentsmatter.press.LetterData.Sender;
import org.parentsmatter.press.Tongue;
import org.parentsmatter.school.SchoolProfile;

/**
 * A family that does not exist and has a bit of everything, written to by the real school: what the
 * school has not filled in is missing here as it would be in a run.
 */
record SampleFamily(SchoolProfile school, String foot, String review) {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

  LetterData letter(Tongue language, boolean agreed) {
    return new LetterData(
        new Letterhead(
            or(school.name(), "Our school"),
            school.addressLines(),
            school.telephone(),
            school.email(),
            school.website()),
        List.of("Ms Alex Sample", "1 High Street", "Newtown", "NT1 1AA"),
        "Dear Ms Sample",
        "PM-0000-0000",
        DAY,
        List.of(
            new Child("Robin Sample", "8B", "8", 93.5), new Child("Kim Sample", "10A", "10", 98.0)),
        List.of(new Commitment("Robin", "Send home one reading task a week.", DAY, "")),
        List.of(new Commitment("Kim", "Ask Kim to tell you about one lesson a day.", null, "")),
        List.of("Robin helped a new pupil to settle in."),
        List.of(new LearningLine("Kim", "Maths", "Graphs that curve.", "What curves like that?")),
        agreed,
        review,
        new Sender(or(school.senderName(), "The school office"), school.senderRole()),
        foot,
        or(school.officeHours(), "during school hours"),
        "PM-0000-0000",
        language.tag(),
        false,
        new Review(
            List.of(new Outcome("Robin", "Call you every Friday.", "We did it, and it helped.")),
            List.of(new Outcome("Kim", "Ask Kim about one lesson a day.", "It helped. Thank you.")),
            "We would like to make the next plan with you."));
  }

  private static String or(String given, String otherwise) {
    return given.isBlank() ? otherwise : given;
  }
}
