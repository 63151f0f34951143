package org.parentsmatter.press;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Puts composed sheets onto the pages of one PDF document; fonts and pictures are in the document
 * once.
 */
final class Inking {

  private static final PDRectangle A4 = new PDRectangle(Paper.WIDTH, Paper.HEIGHT);

  private final PDDocument document;
  private final PDResources resources = new PDResources();
  private final PDType0Font regular;
  private final PDType0Font bold;
  private final Map<Picture, PDImageXObject> pictures = new HashMap<>();

  Inking(PDDocument document, TrueTypeFont regular, TrueTypeFont bold) throws IOException {
    this.document = document;
    this.regular = PDType0Font.load(document, regular, true);
    this.bold = PDType0Font.load(document, bold, true);
  }

  /** Adds a page; the structure, if there is one, learns what was put where. */
  void print(Sheet sheet, Structure structure) throws IOException {
    PDPage page = blank();
    if (structure != null) {
      structure.startPage(page);
    }
    try (PDPageContentStream content =
        new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
      PageInk ink = new PageInk(content, this);
      Tag open = null;
      for (Sheet.Placed placed : sheet.placed()) {
        for (Mark mark : placed.marks()) {
          if (structure != null && (open == null || open != mark.tag())) {
            if (ink.isMarking()) {
              ink.endMarked();
            }
            begin(ink, mark, placed.top(), structure);
            open = mark.tag();
          }
          ink.print(mark, placed.top());
        }
      }
      if (ink.isMarking()) {
        ink.endMarked();
      }
    }
  }

  private static void begin(PageInk ink, Mark mark, float top, Structure structure)
      throws IOException {
    if (mark.tag() == null) {
      ink.beginArtifact();
    } else {
      COSName kind = COSName.getPDFName(mark.tag().kind().pdf());
      ink.beginMarked(kind, structure.content(mark.tag(), mark, top));
    }
  }

  PDPage blank() {
    PDPage page = new PDPage(A4);
    page.setResources(resources);
    document.addPage(page);
    return page;
  }

  PDType0Font font(boolean isBold) {
    return isBold ? bold : regular;
  }

  PDImageXObject image(Picture picture) throws IOException {
    PDImageXObject image = pictures.get(picture);
    if (image == null) {
      image = picture.in(document);
      pictures.put(picture, image);
    }
    return image;
  }
}
