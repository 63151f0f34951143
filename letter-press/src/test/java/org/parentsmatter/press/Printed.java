package org.parentsmatter.press;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A printed PDF as a reader sees it. */
final class Printed implements AutoCloseable {

  private final PDDocument document;

  private Printed(PDDocument document) {
    this.document = document;
  }

  static Printed of(SetLetter letter) throws IOException {
    return new Printed(Loader.loadPDF(letter.pdf()));
  }

  static Printed of(Path file) throws IOException {
    return new Printed(Loader.loadPDF(file.toFile()));
  }

  PDDocument document() {
    return document;
  }

  int pages() {
    return document.getNumberOfPages();
  }

  /** In the order of the file, which is the order in which it is read aloud. */
  String text() throws IOException {
    return new PDFTextStripper().getText(document);
  }

  /** All white space as single spaces, for phrases that go over a line. */
  String flowing() throws IOException {
    return text().replaceAll("\\s+", " ");
  }

  String page(int number) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    return stripper.getText(document);
  }

  List<TextPosition> letters(int page) throws IOException {
    List<TextPosition> letters = new ArrayList<>();
    PDFTextStripper stripper =
        new PDFTextStripper() {
          @Override
          protected void processTextPosition(TextPosition letter) {
            letters.add(letter);
          }
        };
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    stripper.getText(document);
    return letters;
  }

  BufferedImage seen(int page, float dotsPerInch) throws IOException {
    return new PDFRenderer(document).renderImageWithDPI(page - 1, dotsPerInch, ImageType.GRAY);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
