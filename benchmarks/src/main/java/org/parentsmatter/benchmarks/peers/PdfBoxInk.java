package org.parentsmatter.benchmarks.peers;

import com.google.zxing.qrcode.encoder.ByteMatrix;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Pages of one document, with what is drawn on them marked and tagged. */
final class PdfBoxInk implements AutoCloseable {
  private final PDDocument document = new PDDocument();
  private final PDStructureTreeRoot root = new PDStructureTreeRoot();
  private final PDStructureElement whole = new PDStructureElement("Document", root);
  private final List<PDPageContentStream> pages = new ArrayList<>();
  private final List<COSArray> marked = new ArrayList<>();
  private final PDFont regular;
  private final PDFont bold;
  private PDPageContentStream page;
  private int current;

  PdfBoxInk(PlainLetter letter, PdfBoxFace regular, PdfBoxFace bold) throws IOException {
    this.regular = PDType0Font.load(document, regular.font(), true);
    this.bold = PDType0Font.load(document, bold.font(), true);
    root.appendKid(whole);
    PDMarkInfo mark = new PDMarkInfo();
    mark.setMarked(true);
    document.getDocumentCatalog().setMarkInfo(mark);
    document.getDocumentCatalog().setStructureTreeRoot(root);
    document.getDocumentCatalog().setLanguage(letter.language());
    document.getDocumentInformation().setTitle(letter.title());
  }

  int pages() {
    return pages.size();
  }

  void newPage() throws IOException {
    PDPage next = new PDPage(PDRectangle.A4);
    next.setStructParents(pages.size());
    document.addPage(next);
    pages.add(new PDPageContentStream(document, next, AppendMode.OVERWRITE, true));
    marked.add(new COSArray());
    turnTo(pages.size() - 1);
  }

  void turnTo(int number) {
    current = number;
    page = pages.get(number);
  }

  PDStructureElement whole() {
    return whole;
  }

  PDStructureElement tag(PDStructureNode parent, String kind) {
    PDStructureElement element = new PDStructureElement(kind, parent);
    parent.appendKid(element);
    return element;
  }

  private void begin(PDStructureElement element) throws IOException {
    if (element == null) {
      page.beginMarkedContent(COSName.ARTIFACT);
      return;
    }
    COSArray here = marked.get(current);
    COSDictionary properties = new COSDictionary();
    properties.setInt(COSName.MCID, here.size());
    element.setPage(document.getPage(current));
    element.appendKid(here.size());
    here.add(element.getCOSObject());
    page.beginMarkedContent(
        COSName.getPDFName(element.getStructureType()), PDPropertyList.create(properties));
  }

  /** A piece of a line; without a tag it belongs to no text. */
  void text(PDStructureElement tag, boolean strong, float size, float x, float y, String text)
      throws IOException {
    begin(tag);
    page.beginText();
    page.setFont(strong ? bold : regular, size);
    page.newLineAtOffset(x, y);
    page.showText(text);
    page.endText();
    page.endMarkedContent();
  }

  void rule(float x, float y, float width, boolean dashed) throws IOException {
    begin(null);
    page.saveGraphicsState();
    page.setLineWidth(0.5f);
    if (dashed) {
      page.setLineDashPattern(new float[] {3, 2}, 0);
    }
    page.moveTo(x, y);
    page.lineTo(x + width, y);
    page.stroke();
    page.restoreGraphicsState();
    page.endMarkedContent();
  }

  void box(float x, float y, float side) throws IOException {
    begin(null);
    page.addRect(x, y, side, side);
    page.stroke();
    page.endMarkedContent();
  }

  void picture(byte[] png, String says, float x, float y, float side) throws IOException {
    begin(figure(says));
    page.drawImage(PDImageXObject.createFromByteArray(document, png, "logo"), x, y, side, side);
    page.endMarkedContent();
  }

  void code(ByteMatrix modules, String says, float x, float y, float side) throws IOException {
    begin(figure(says));
    int count = modules.getWidth();
    float module = side / count;
    for (int row = 0; row < count; row++) {
      for (int from = 0; from < count; from++) {
        int to = from;
        while (to < count && modules.get(to, row) == 1) {
          to++;
        }
        if (to > from) {
          page.addRect(
              x + from * module, y + (count - 1 - row) * module, (to - from) * module, module);
          from = to;
        }
      }
    }
    page.fill();
    page.endMarkedContent();
  }

  private PDStructureElement figure(String says) {
    PDStructureElement figure = tag(whole, "Figure");
    figure.setAlternateDescription(says);
    return figure;
  }

  byte[] finished() throws IOException {
    COSArray numbers = new COSArray();
    for (int i = 0; i < pages.size(); i++) {
      pages.get(i).close();
      numbers.add(COSInteger.get(i));
      numbers.add(marked.get(i));
    }
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.NUMS, numbers);
    root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
    root.setParentTreeNextKey(pages.size());
    ByteArrayOutputStream out = new ByteArrayOutputStream(65_536);
    document.save(out);
    return out.toByteArray();
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
