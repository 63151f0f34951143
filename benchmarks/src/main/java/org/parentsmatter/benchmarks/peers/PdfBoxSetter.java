package org.parentsmatter.benchmarks.peers;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.parentsmatter.benchmarks.peers.PlainLetter.Heading;
import org.parentsmatter.benchmarks.peers.PlainLetter.Item;
import org.parentsmatter.benchmarks.peers.PlainLetter.Items;
import org.parentsmatter.benchmarks.peers.PlainLetter.Line;
import org.parentsmatter.benchmarks.peers.PlainLetter.Paragraph;
import org.parentsmatter.benchmarks.peers.PlainLetter.Part;
import org.parentsmatter.benchmarks.peers.PlainLetter.SignOff;
import org.parentsmatter.benchmarks.peers.PlainLetter.Slip;
import org.parentsmatter.benchmarks.peers.PlainLetter.Table;
import org.parentsmatter.benchmarks.peers.PlainLetter.Title;

/** Sets the running text of a letter from the top of the page down, as one would by hand. */
final class PdfBoxSetter {
  static final float MM = 72 / 25.4f;
  static final float LEFT = 20 * MM;
  static final float WIDE = 170 * MM;
  private static final float TOP = 277 * MM;
  private static final float BOTTOM = 21 * MM;
  private static final float CODE = 28 * MM;
  private static final float BODY = 10.5f;
  private static final float SMALL = 9;

  private final PdfBoxInk ink;
  private final PdfBoxFace regular;
  private final PdfBoxFace bold;
  private float y;

  PdfBoxSetter(PdfBoxInk ink, PdfBoxFace regular, PdfBoxFace bold, float y) {
    this.ink = ink;
    this.regular = regular;
    this.bold = bold;
    this.y = y;
  }

  private void need(float height) throws IOException {
    if (y - height < BOTTOM) {
      ink.newPage();
      y = TOP;
    }
  }

  void set(Part part) throws IOException {
    if (part instanceof Title title) {
      y -= 6;
      paragraph("H1", title.text(), "", 16, 21, LEFT, WIDE);
    } else if (part instanceof Heading heading) {
      need(80);
      y -= 13;
      paragraph("H2", heading.text(), "", 11.5f, 16, LEFT, WIDE);
      y -= 4;
    } else if (part instanceof Paragraph paragraph) {
      y -= 7;
      paragraph("P", paragraph.bold(), paragraph.text(), BODY, 15, LEFT, WIDE);
    } else if (part instanceof Items items) {
      items(items);
    } else if (part instanceof Table table) {
      table(table);
    } else if (part instanceof SignOff signOff) {
      need(100);
      y -= 7;
      paragraph("P", "", signOff.closing(), BODY, 15, LEFT, WIDE);
      y -= 12 * MM;
      paragraph("P", signOff.name(), "", BODY, 15, LEFT, WIDE);
      paragraph("P", "", signOff.role(), BODY, 15, LEFT, WIDE);
    } else if (part instanceof Slip slip) {
      slip(slip);
    }
  }

  private void paragraph(
      String kind, String strong, String text, float size, float leading, float x, float wide)
      throws IOException {
    words(ink.tag(ink.whole(), kind), strong, text, size, leading, x, wide);
  }

  private void words(
      PDStructureElement tag,
      String strong,
      String text,
      float size,
      float leading,
      float x,
      float wide)
      throws IOException {
    float used = 0;
    if (!strong.isEmpty()) {
      List<String> lines = bold.lines(strong.strip(), size, wide, 0);
      lines(tag, true, lines, size, leading, x, 0);
      used = bold.width(lines.get(lines.size() - 1), size);
    }
    if (!text.isEmpty()) {
      List<String> lines = regular.lines(text.strip(), size, wide, used);
      if (used > 0) {
        // Goes on in the line that the bold words began.
        y += leading;
      }
      lines(tag, false, lines, size, leading, x, used);
    }
  }

  private void lines(
      PDStructureElement tag,
      boolean strong,
      List<String> lines,
      float size,
      float leading,
      float x,
      float indent)
      throws IOException {
    float from = x + indent;
    for (String line : lines) {
      need(leading);
      ink.text(tag, strong, size, from, y - leading * 0.75f, line);
      y -= leading;
      from = x;
    }
  }

  private void items(Items items) throws IOException {
    PDStructureElement list = ink.tag(ink.whole(), "L");
    for (Item each : items.items()) {
      need(45);
      y -= 5;
      PDStructureElement item = ink.tag(list, "LI");
      ink.text(ink.tag(item, "Lbl"), true, BODY, LEFT + 4, y - 11.25f, "•");
      PDStructureElement body = ink.tag(item, "LBody");
      float x = LEFT + 6 * MM;
      words(body, each.bold(), each.text(), BODY, 15, x, WIDE - 6 * MM);
      if (!each.small().isEmpty()) {
        words(body, "", each.small(), SMALL, 12.5f, x, WIDE - 6 * MM);
      }
    }
  }

  private void table(Table table) throws IOException {
    PDStructureElement tag = ink.tag(ink.whole(), "Table");
    row(ink.tag(tag, "TR"), "TH", table.heads());
    for (List<String> cells : table.rows()) {
      row(ink.tag(tag, "TR"), "TD", cells);
    }
  }

  private void row(PDStructureElement row, String kind, List<String> cells) throws IOException {
    need(22);
    float top = y;
    float x = LEFT;
    float lowest = y;
    for (int i = 0; i < cells.size(); i++) {
      boolean strong = i == 0 || kind.equals("TH");
      float wide = (i == 0 ? 74 : 32) * MM;
      PDStructureElement cell = ink.tag(row, kind);
      y = top - 4;
      words(cell, strong ? cells.get(i) : "", strong ? "" : cells.get(i), 10, 14, x, wide - 8);
      lowest = Math.min(lowest, y);
      x += wide;
    }
    y = lowest - 4;
    ink.rule(LEFT, y, WIDE, false);
  }

  private void slip(Slip slip) throws IOException {
    need(90 * MM);
    y -= 14;
    ink.rule(LEFT, y, WIDE, true);
    paragraph("P", "", slip.cutHere(), 8, 11, LEFT, WIDE);
    y -= 5 * MM;
    float top = y;
    float right = LEFT + WIDE;
    ink.code(Qr.modules(slip.code()), "QR code", right - CODE, y - CODE, CODE);
    float below = top - CODE - 12;
    PDStructureElement code = ink.tag(ink.whole(), "P");
    ink.text(code, false, SMALL, right - regular.width(slip.code(), SMALL), below, slip.code());
    float wide = WIDE - CODE - 12 * MM;
    paragraph("H2", slip.heading(), "", 11.5f, 16, LEFT, wide);
    for (String text : slip.words()) {
      paragraph("P", "", text, BODY, 15, LEFT, wide);
    }
    for (String option : slip.options()) {
      ink.box(LEFT, y - 13, 4 * MM);
      paragraph("P", "", option, BODY, 15, LEFT + 7 * MM, wide - 7 * MM);
      y -= 4;
    }
    y = Math.min(y, below - 10);
    for (Line line : slip.lines()) {
      paragraph("P", "", line.caption(), SMALL, 12.5f, LEFT, WIDE);
      for (int i = 0; i < line.count(); i++) {
        ink.rule(LEFT, y, WIDE, false);
        y -= 8 * MM;
      }
    }
  }
}
