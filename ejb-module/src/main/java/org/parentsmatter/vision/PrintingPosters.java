package org.parentsmatter.vision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.parentsmatter.press.CannotSet;
import org.parentsmatter.press.Document;
import org.parentsmatter.press.DocumentWriter;
import org.parentsmatter.press.LetterPress;
import org.parentsmatter.press.SchoolArtwork;
import org.parentsmatter.school.SchoolPicture;
import org.parentsmatter.school.Schools;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Sets the poster for the staff room: the vision, to be read from afar, and the core messages in
 * their one-line form, on one page.
 */
@Stateless
@Needs(Right.SIGNED_IN)
public class PrintingPosters {
  /** Its fonts are read once. */
  private static final LetterPress PRESS = new LetterPress();

  /** In characters: a vision that is longer is shortened to its first sentences. */
  private static final int LONGEST_VISION = 220;

  private static final int LINES_OF_VISION = 6;
  private static final int LINES_OF_MESSAGE = 2;

  /** More than these cannot be read from afar. */
  private static final int MOST_MESSAGES = 6;

  @Inject private VisionLines lines;
  @Inject private Schools schools;

  /**
   * The poster as a PDF.
   *
   * @throws VisionRefused while there is neither a vision nor a core message, or when a character
   *     of theirs cannot be printed
   */
  public byte[] poster() {
    String vision = firstSentences(lines.vision().words());
    List<String> messages =
        lines.messages().stream()
            .filter(CoreMessage::isInUse)
            .map(message -> message.wording().oneLine())
            .limit(MOST_MESSAGES)
            .toList();
    if (vision.isEmpty() && messages.isEmpty()) {
      throw new VisionRefused("There is nothing to print yet: no vision and no core message.");
    }
    SchoolArtwork artwork =
        SchoolArtwork.of(schools.logo().map(SchoolPicture::content).orElse(null), null);
    try {
      return PRESS.set(fitting(vision, messages, artwork), artwork).pdf();
    } catch (CannotSet e) {
      throw new VisionRefused(e.getMessage());
    }
  }

  /** In the largest type in which all of it is one page; of the smallest, what fits. */
  private Document fitting(String vision, List<String> messages, SchoolArtwork artwork)
      throws CannotSet {
    List<String> said = messages;
    while (true) {
      for (int lines = LINES_OF_VISION; lines > 0; lines--) {
        Document paper = paper(vision, said, lines, Math.min(lines, LINES_OF_MESSAGE));
        if (PRESS.pages(paper, artwork) == 1 || said.isEmpty() && lines == 1) {
          return paper;
        }
      }
      said = said.subList(0, said.size() - 1);
    }
  }

  private Document paper(String vision, List<String> messages, int ofVision, int ofMessage) {
    String school = schools.current().name();
    DocumentWriter paper =
        Document.titled("Our vision")
            .date(LocalDate.now(ZoneId.systemDefault()))
            .logo(school.isBlank() ? "The school’s logo" : "The logo of " + school)
            .foot(school.isBlank() ? "Parents matter" : school)
            .title("Our vision");
    if (!vision.isEmpty()) {
      paper.display(vision, ofVision);
    }
    return paper.displayItems(messages, ofMessage).build();
  }

  /** As many whole sentences as a poster can carry; of one that is too long, what fits. */
  static String firstSentences(String words) {
    String text = words.strip().replaceAll("\\s+", " ");
    if (text.length() <= LONGEST_VISION) {
      return text;
    }
    int end = text.lastIndexOf(". ", LONGEST_VISION);
    if (end > 0) {
      return text.substring(0, end + 1);
    }
    int blank = text.lastIndexOf(' ', LONGEST_VISION);
    return text.substring(0, blank > 0 ? blank : LONGEST_VISION) + " …";
  }
}
