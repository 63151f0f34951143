package org.parentsmatter.press;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What somebody hears who has a PDF read aloud: its structure, element by element. */
final class Aloud {

  private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
  private final StringBuilder heard = new StringBuilder();

  private Aloud() {}

  static String read(PDDocument document) throws IOException {
    Aloud aloud = new Aloud();
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      Map<Integer, String> pieces = new HashMap<>();
      for (PDMarkedContent content : extractor.getMarkedContents()) {
        pieces.merge(content.getMCID(), text(content), String::concat);
      }
      aloud.pages.put(page.getCOSObject(), pieces);
    }
    aloud.node(document.getDocumentCatalog().getStructureTreeRoot(), null);
    return Normalizer.normalize(aloud.heard, Normalizer.Form.NFC).replaceAll("\\s+", " ");
  }

  /** The elements that say their own language, with it: "P en-GB". */
  static List<String> languages(PDDocument document) {
    List<String> found = new ArrayList<>();
    languages(document.getDocumentCatalog().getStructureTreeRoot(), found);
    return found;
  }

  private static void languages(PDStructureNode node, List<String> found) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getLanguage() != null) {
          found.add(element.getStructureType() + " " + element.getLanguage());
        }
        languages(element, found);
      }
    }
  }

  private static String text(PDMarkedContent content) {
    if (content.getActualText() != null) {
      return content.getActualText();
    }
    boolean reversed = "ReversedChars".equals(content.getTag());
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      String more = "";
      if (part instanceof PDMarkedContent inner) {
        more = text(inner);
      } else if (part instanceof TextPosition letter) {
        more = letter.getUnicode();
      }
      text.insert(reversed ? 0 : text.length(), more);
    }
    return text.toString();
  }

  private void node(PDStructureNode node, PDPage outer) {
    PDPage page = outer;
    if (node instanceof PDStructureElement element && element.getPage() != null) {
      page = element.getPage();
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureNode inner) {
        node(inner, page);
        heard.append('\n');
      } else if (kid instanceof Integer id) {
        heard.append(pages.get(page.getCOSObject()).get(id));
      } else if (kid instanceof PDMarkedContentReference reference) {
        heard.append(pages.get(reference.getPage().getCOSObject()).get(reference.getMCID()));
      }
    }
  }
}
