package org.parentsmatter.coverage;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.audit.AuditLog;
import org.parentsmatter.briefing.BriefingRefused;
import org.parentsmatter.briefing.BriefingText.Piece;
import org.parentsmatter.briefing.InForce;
import org.parentsmatter.briefing.NoSuchBriefing;
import org.parentsmatter.briefing.ReadingOnPaper;
import org.parentsmatter.press.CannotSet;
import org.parentsmatter.press.Document;
import org.parentsmatter.press.DocumentWriter;
import org.parentsmatter.press.LetterPress;
import org.parentsmatter.press.SchoolArtwork;
import org.parentsmatter.school.Schools;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/**
 * Sets the paper that hangs in the staff room: the briefing itself, and below it the names of those
 * who have not acknowledged it, whoever has no account first, each with room to sign.
 */
@Stateless
@Needs(Right.RECORD_SIGNATURES)
public class PrintingSheets {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  private static final List<Document.Column> COLUMNS =
      List.of(
          new Document.Column("Name", 3),
          new Document.Column("Works as", 3),
          new Document.Column("Signature", 4),
          new Document.Column("Date", 2));

  /** In characters: what the press takes as one paragraph or item. */
  private static final int LONGEST_PART = 1_000;

  /** In characters: more groups than that do not fit beside a name. */
  private static final int LONGEST_CELL = 120;

  @Inject private SigningOnPaper signing;
  @Inject private ReadingOnPaper words;
  @Inject private Schools schools;
  @Inject private AuditLog auditLog;

  /**
   * The sheet as a PDF.
   *
   * @throws NoSuchBriefing when the briefing is not out, or asks nobody
   */
  public byte[] sheet(long briefingId) {
    InForce briefing = signing.briefing(briefingId);
    List<List<String>> rows = new ArrayList<>();
    signing.signers(briefingId).stream()
        .filter(signer -> !signer.done())
        .sorted((one, other) -> Boolean.compare(one.hasAccount(), other.hasAccount()))
        .forEach(signer -> rows.add(List.of(signer.name(), cut(signer.what()), "", "")));
    DocumentWriter paper =
        Document.titled("Sheet to sign: " + briefing.title())
            .date(LocalDate.now(ZoneId.systemDefault()))
            .head(schools.current().name())
            .foot("Briefing for staff, edition " + briefing.number())
            .title(briefing.title())
            .paragraph(briefing.inOneLine());
    write(paper, words.of(briefing));
    paper.heading("I have read this");
    paper.paragraph("Please sign by " + DAY.format(briefing.acknowledgeBy()) + ".");
    paper.signing(COLUMNS, rows);
    auditLog.record(
        AuditAction.BRIEFING_SHEET_PRINTED,
        "briefing",
        briefingId,
        "“" + briefing.title() + "”, " + rows.size() + " names");
    try {
      return new LetterPress().set(paper.build(), SchoolArtwork.NONE).pdf();
    } catch (CannotSet e) {
      throw new BriefingRefused(e.getMessage());
    }
  }

  private static String cut(String words) {
    return words.length() <= LONGEST_CELL ? words : words.substring(0, LONGEST_CELL - 2) + " …";
  }

  /** Items that follow each other are one list. */
  private static void write(DocumentWriter paper, List<Piece> pieces) {
    int at = 0;
    while (at < pieces.size()) {
      Piece.Kind kind = pieces.get(at).kind();
      List<String> same = new ArrayList<>();
      while (at < pieces.size() && pieces.get(at).kind() == kind) {
        same.addAll(inParts(pieces.get(at++).words(), LONGEST_PART));
      }
      switch (kind) {
        case HEADING -> same.forEach(words -> heading(paper, words));
        case ITEM -> paper.items(same);
        case NUMBERED -> paper.numbered(same);
        default -> same.forEach(paper::paragraph);
      }
    }
  }

  private static void heading(DocumentWriter paper, String words) {
    if (words.length() > DocumentWriter.LONGEST_HEADING) {
      paper.paragraph(words);
    } else {
      paper.heading(words);
    }
  }

  /** Whoever wrote an endless paragraph gets it on paper all the same, in several. */
  private static List<String> inParts(String words, int longest) {
    List<String> parts = new ArrayList<>();
    String rest = words;
    while (rest.length() > longest) {
      int blank = rest.lastIndexOf(' ', longest);
      int end = blank > 0 ? blank : longest;
      parts.add(rest.substring(0, end));
      rest = rest.substring(end).strip();
    }
    if (!rest.isEmpty()) {
      parts.add(rest);
    }
    return parts;
  }
}
