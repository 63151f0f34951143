package org.parentsmatter.benchmarks.peers;

import static org.parentsmatter.benchmarks.peers.PdfBoxSetter.LEFT;
import static org.parentsmatter.benchmarks.peers.PdfBoxSetter.MM;
import static org.parentsmatter.benchmarks.peers.PdfBoxSetter.WIDE;

import java.io.IOException;
import org.parentsmatter.benchmarks.peers.PlainLetter.Part;

/** Apache PDFBox used directly, tagged: its own fonts and file, a layout by hand. */
final class PdfBoxEngine implements Engine {
  private static final float SMALL = 9;

  private final PdfBoxFace regular = new PdfBoxFace(Fonts.REGULAR);
  private final PdfBoxFace bold = new PdfBoxFace(Fonts.BOLD);
  private final byte[] logo;

  PdfBoxEngine(byte[] logo) throws IOException {
    this.logo = logo;
  }

  @Override
  public String name() {
    return "pdfbox";
  }

  @Override
  public byte[] set(Job job) throws IOException {
    PlainLetter letter = job.letter();
    try (PdfBoxInk ink = new PdfBoxInk(letter, regular, bold)) {
      ink.newPage();
      front(ink, letter);
      PdfBoxSetter setter = new PdfBoxSetter(ink, regular, bold, 196 * MM);
      for (Part part : letter.parts()) {
        setter.set(part);
      }
      for (int i = 0; i < ink.pages(); i++) {
        ink.turnTo(i);
        foot(ink, letter, i + 1);
      }
      return ink.finished();
    }
  }

  private void front(PdfBoxInk ink, PlainLetter letter) throws IOException {
    ink.picture(logo, "Logo", LEFT, 261 * MM, 22 * MM);
    float x = LEFT + 28 * MM;
    line(ink, true, 18, x, 277 * MM, letter.school());
    line(ink, false, SMALL, x, 271 * MM, letter.schoolAddress());
    line(ink, false, SMALL, x, 266.5f * MM, letter.contact());
    ink.rule(LEFT, 256 * MM, WIDE, false);
    float y = 237 * MM;
    for (String address : letter.address()) {
      line(ink, false, 10.5f, LEFT, y, address);
      y -= 14;
    }
    line(ink, false, SMALL, LEFT + 105 * MM, 237 * MM, letter.date());
    line(ink, false, SMALL, LEFT + 105 * MM, 232 * MM, letter.reference());
  }

  private static void line(PdfBoxInk ink, boolean strong, float size, float x, float y, String text)
      throws IOException {
    ink.text(ink.tag(ink.whole(), "P"), strong, size, x, y, text);
  }

  private void foot(PdfBoxInk ink, PlainLetter letter, int page) throws IOException {
    ink.rule(LEFT, 16 * MM, WIDE, false);
    ink.text(null, false, 8, LEFT, 12 * MM, letter.coreMessage());
    String numbers = letter.foot() + " · Page " + page + " of " + ink.pages();
    ink.text(null, false, 8, LEFT + WIDE - regular.width(numbers, 8), 12 * MM, numbers);
  }
}
