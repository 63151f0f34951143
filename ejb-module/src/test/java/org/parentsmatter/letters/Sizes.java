package org.parentsmatter.letters;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** How large the type of a letter is, as it is found in the file. */
final class Sizes {
  /** Letterhead and window end here on a first page, in points. */
  private static final float BODY = 300;

  private Sizes() {}

  /** The smallest type in points, below where letterhead and window may be. */
  static float smallest(byte[] pdf) throws IOException {
    float[] smallest = {Float.MAX_VALUE};
    try (PDDocument document = Loader.loadPDF(pdf)) {
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> positions) {
          for (TextPosition position : positions) {
            if (position.getYDirAdj() > BODY) {
              smallest[0] = Math.min(smallest[0], position.getFontSizeInPt());
            }
          }
        }
      }.getText(document);
    }
    return smallest[0];
  }
}
