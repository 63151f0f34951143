package org.parentsmatter.press;

import com.google.zxing.qrcode.encoder.ByteMatrix;

/**
 * Prints marks onto one page. Here, and only here, heights turn round: PDF counts from the bottom
 * of the sheet.
 */
final class PageInk {

  private final Bytes out;
  private final LetterInk letter;
  private Ink fill;

  PageInk(Bytes out, LetterInk letter) {
    this.out = out;
    this.letter = letter;
  }

  void beginArtifact() {
    out.text("/Artifact BMC\n");
  }

  void beginMarked(Tag.Kind kind, int id) {
    out.put('/').text(kind.pdf()).text("<</MCID ").whole(id).text(">>BDC\n");
  }

  void endMarked() {
    out.text("EMC\n");
  }

  void print(Mark mark, float top) {
    if (mark instanceof Mark.Text text) {
      fill(text.style().ink());
      float height = up(top + text.y());
      out.text("BT ").number(text.x()).number(height).text("Td\n");
      print(text.line(), text.style().size());
      out.text("ET\n");
    } else if (mark instanceof Mark.Rule rule) {
      rule(rule, top);
    } else if (mark instanceof Mark.Box box) {
      box(box, top);
    } else if (mark instanceof Mark.Image image) {
      image(image, top);
    } else if (mark instanceof Mark.Code code) {
      code(code, top);
    }
  }

  /** The words of a template are the same bytes in every letter. */
  private void print(Line line, float size) {
    Line.Printed printed = line.printed();
    if (printed == null && line.isKept()) {
      printed = TextInk.printed(line, size);
    }
    if (printed == null) {
      new TextInk(out, letter::font).print(line, size);
    } else {
      printed.fonts().forEach(letter::use);
      out.put(printed.bytes());
    }
  }

  private static float up(float down) {
    return Paper.HEIGHT - down;
  }

  private void fill(Ink ink) {
    if (ink != fill) {
      colour(ink).text("rg\n");
      fill = ink;
    }
  }

  private Bytes colour(Ink ink) {
    return out.number(ink.red()).number(ink.green()).number(ink.blue());
  }

  private void rule(Mark.Rule rule, float top) {
    colour(rule.ink()).text("RG ").number(rule.width()).text("w ");
    if (rule.dashed()) {
      out.text("[4 3]0 d ");
    }
    out.number(rule.x1()).number(up(top + rule.y1())).text("m ");
    out.number(rule.x2()).number(up(top + rule.y2())).text("l S\n");
    if (rule.dashed()) {
      out.text("[]0 d\n");
    }
  }

  private void box(Mark.Box box, float top) {
    colour(Ink.BLACK).text("RG 0.8 w ");
    out.number(box.x()).number(up(top + box.y() + box.side()));
    out.number(box.side()).number(box.side()).text("re S\n");
  }

  private void image(Mark.Image image, float top) {
    placed(image.x(), up(top + image.y() + image.height()), image.width(), image.height());
    out.put('/').text(letter.resource(image.picture())).text(" Do Q\n");
  }

  private void placed(float x, float y, float width, float height) {
    out.text("q ").number(width).text("0 0 ").number(height).number(x).number(y).text("cm\n");
  }

  /**
   * One bit a module inside the page itself: a tenth of the bytes of squares, and no seams between
   * them.
   */
  private void code(Mark.Code code, float top) {
    ByteMatrix modules = code.modules();
    int side = modules.getWidth();
    int stride = (side + 7) / 8;
    byte[] bits = new byte[stride * side];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        if (modules.get(x, y) == 1) {
          bits[y * stride + x / 8] |= (byte) (128 >> x % 8);
        }
      }
    }
    fill(Ink.BLACK);
    placed(code.x(), up(top + code.y() + code.side()), code.side(), code.side());
    out.text("BI/IM true/BPC 1/D[1 0]/W ").whole(side).text("/H ").whole(side).text(" ID ");
    out.put(bits).text("\nEI Q\n");
  }
}
