package org.parentsmatter.briefing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.parentsmatter.press.CannotSet;
import org.parentsmatter.press.Document;
import org.parentsmatter.press.Document.Words;
import org.parentsmatter.press.DocumentWriter;
import org.parentsmatter.press.LetterPress;
import org.parentsmatter.press.SchoolArtwork;
import org.parentsmatter.school.Schools;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;
import org.parentsmatter.vision.SeeingVision;

/** Sets the digest for the wall of the staff room: what is for everybody, and a core message. */
@Stateless
@Needs(Right.SIGNED_IN)
public class PrintingDigests {
  private static final LetterPress PRESS = new LetterPress();
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  @Inject private ReadingDigests digests;
  @Inject private SeeingVision vision;
  @Inject private Schools schools;

  /** The paper as a PDF. */
  public byte[] paper(DigestPeriod period) {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    Digest digest = digests.forEverybody(period);
    DocumentWriter paper =
        Document.titled("Briefings: what is new")
            .date(today)
            .foot("For all staff. " + schools.current().name())
            .title("What is new");
    paper.paragraph(DAY.format(digest.from()) + " to " + DAY.format(today) + ".");
    Optional<String> message = vision.messageOf(today);
    message.ifPresent(words -> paper.display(words, 2));
    if (digest.isEmpty()) {
      paper.paragraph("Nothing new in this time.");
    }
    briefings(paper, "New briefings", digest.fresh());
    briefings(paper, "Still to be acknowledged", digest.due());
    if (!digest.answers().isEmpty()) {
      paper.heading("You asked");
      digest
          .answers()
          .forEach(
              each ->
                  paper.paragraph(
                      List.of(
                          Words.bold(each.words() + " "),
                          Words.plain((each.changed() ? "We changed: " : "") + each.answer()))));
    }
    try {
      return PRESS.set(paper.build(), SchoolArtwork.NONE).pdf();
    } catch (CannotSet e) {
      throw new BriefingRefused(e.getMessage());
    }
  }

  private static void briefings(DocumentWriter paper, String heading, List<BriefingLine> lines) {
    if (lines.isEmpty()) {
      return;
    }
    paper.heading(heading);
    lines.forEach(
        line ->
            paper.paragraph(
                List.of(
                    Words.bold(line.title() + ". "),
                    Words.plain(
                        line.inOneLine()
                            + (line.dueOn() == null
                                ? ""
                                : " Please acknowledge it by "
                                    + DAY.format(line.dueOn())
                                    + ".")))));
  }
}
