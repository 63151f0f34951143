package org.parentsmatter.press;

import com.google.zxing.qrcode.encoder.ByteMatrix;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;

/**
 * Prints marks onto one page. Here, and only here, heights turn round: PDF counts from the bottom
 * of the sheet.
 */
final class PageInk {

  private final PDPageContentStream content;
  private final Inking inking;
  private Ink fill;
  private boolean marking;

  PageInk(PDPageContentStream content, Inking inking) {
    this.content = content;
    this.inking = inking;
  }

  boolean isMarking() {
    return marking;
  }

  void beginArtifact() throws IOException {
    content.beginMarkedContent(COSName.ARTIFACT);
    marking = true;
  }

  void beginMarked(COSName kind, int id) throws IOException {
    content.beginMarkedContent(kind, id);
    marking = true;
  }

  void endMarked() throws IOException {
    content.endMarkedContent();
    marking = false;
  }

  void print(Mark mark, float top) throws IOException {
    if (mark instanceof Mark.Text text) {
      text(text, top);
    } else if (mark instanceof Mark.Rule rule) {
      rule(rule, top);
    } else if (mark instanceof Mark.Box box) {
      box(box, top);
    } else if (mark instanceof Mark.Image image) {
      content.drawImage(
          inking.image(image.picture()),
          image.x(),
          up(top + image.y() + image.height()),
          image.width(),
          image.height());
    } else if (mark instanceof Mark.Code code) {
      code(code, top);
    }
  }

  private static float up(float down) {
    return Paper.HEIGHT - down;
  }

  private void text(Mark.Text text, float top) throws IOException {
    fill(text.style().ink());
    content.beginText();
    content.setFont(inking.font(text.bold()), text.style().size());
    content.newLineAtOffset(text.x(), up(top + text.y()));
    float rise = 0;
    for (Accents.Part part : Accents.parts(text.text())) {
      if (part.rise() != rise) {
        rise = part.rise();
        content.setTextRise(rise * text.style().size());
      }
      content.showText(part.text());
    }
    if (rise != 0) {
      content.setTextRise(0);
    }
    content.endText();
  }

  private void fill(Ink ink) throws IOException {
    if (ink != fill) {
      content.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
      fill = ink;
    }
  }

  private void rule(Mark.Rule rule, float top) throws IOException {
    content.setStrokingColor(rule.ink().red(), rule.ink().green(), rule.ink().blue());
    content.setLineWidth(rule.width());
    if (rule.dashed()) {
      content.setLineDashPattern(new float[] {4, 3}, 0);
    }
    content.moveTo(rule.x1(), up(top + rule.y1()));
    content.lineTo(rule.x2(), up(top + rule.y2()));
    content.stroke();
    if (rule.dashed()) {
      content.setLineDashPattern(new float[0], 0);
    }
  }

  private void box(Mark.Box box, float top) throws IOException {
    content.setStrokingColor(Ink.BLACK.red(), Ink.BLACK.green(), Ink.BLACK.blue());
    content.setLineWidth(0.8f);
    content.addRect(box.x(), up(top + box.y() + box.side()), box.side(), box.side());
    content.stroke();
  }

  /**
   * One bit a module inside the page itself: a tenth of the bytes of squares, and no seams between
   * them.
   */
  private void code(Mark.Code code, float top) throws IOException {
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
    COSDictionary image = new COSDictionary();
    image.setBoolean(COSName.IM, true);
    image.setInt(COSName.W, side);
    image.setInt(COSName.H, side);
    image.setInt(COSName.BPC, 1);
    COSArray inked = new COSArray();
    inked.add(COSInteger.ONE);
    inked.add(COSInteger.ZERO);
    image.setItem(COSName.D, inked);
    fill(Ink.BLACK);
    content.drawImage(
        new PDInlineImage(image, bits, null),
        code.x(),
        up(top + code.y() + code.side()),
        code.side(),
        code.side());
  }
}
