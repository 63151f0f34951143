package org.parentsmatter.benchmarks.peers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What can be read in a letter: its pages, and its words in the order of the alphabet. Where lines
 * break and columns stand is each renderer's own, so the order cannot be compared; and as some
 * break a line after a hyphen, the parts of a word with hyphens count as words.
 */
record Words(int pages, List<String> words) {
  static Words in(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      return new Words(
          document.getNumberOfPages(),
          Arrays.stream(text.split("\\s+|(?<=-)"))
              .filter(word -> !word.isBlank())
              .sorted()
              .toList());
    }
  }

  /** Words here, as often as they stand here more often than there. */
  List<String> without(Words other) {
    List<String> rest = new ArrayList<>(words);
    other.words.forEach(rest::remove);
    return rest;
  }
}
