package org.parentsmatter.press;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts composed letters onto the pages of one PDF document; fonts and pictures are in the document
 * once, and the fonts come last, when it is known which glyphs are used.
 */
final class Inking {

  /** What the numbers of a colour mean (sRGB), so that it looks the same on every printer. */
  private static final String COLOURS =
      "[/CalRGB<</WhitePoint[0.9505 1 1.089]/Gamma[2.2 2.2 2.2]"
          + "/Matrix[0.4124 0.2126 0.0193 0.3576 0.7152 0.1192 0.1805 0.0722 0.9505]>>]";

  private final PdfFile file;
  private final Structure structure;
  private final int resources;
  private final int tree;
  private final List<Integer> pages = new ArrayList<>();
  private final Map<Face, PdfFont> fonts = new LinkedHashMap<>();
  private final Map<Picture, String> pictures = new IdentityHashMap<>();
  private final Bytes images = new Bytes(64);
  private final Bytes content = new Bytes(16_384);

  Inking(OutputStream out) throws IOException {
    file = new PdfFile(out);
    structure = new Structure(file);
    resources = file.reserve();
    tree = file.reserve();
  }

  int pages() {
    return pages.size();
  }

  /** Adds the pages of a letter. */
  void print(Composition composition) throws IOException {
    for (Picture picture : composition.pictures()) {
      if (!pictures.containsKey(picture)) {
        int object = picture.write(file);
        String resource = "I" + pictures.size();
        pictures.put(picture, resource);
        images.put('/').text(resource).put(' ').reference(object);
      }
    }
    for (Sheet sheet : composition.sheets()) {
      print(sheet);
    }
    structure.endLetter(composition.parts());
  }

  private void print(Sheet sheet) throws IOException {
    int page = file.reserve();
    int key = structure.startPage(page);
    content.clear();
    PageInk ink = new PageInk(content, this);
    boolean marking = false;
    Tag open = null;
    for (Sheet.Placed placed : sheet.placed()) {
      for (Mark mark : placed.marks()) {
        if (!marking || open != mark.tag()) {
          if (marking) {
            ink.endMarked();
          }
          open = mark.tag();
          marking = true;
          if (open == null) {
            ink.beginArtifact();
          } else {
            ink.beginMarked(open.kind(), structure.content(open, mark, placed.top()));
          }
        }
        ink.print(mark, placed.top());
      }
    }
    if (marking) {
      ink.endMarked();
    }
    int stream = file.reserve();
    file.stream(stream, "", content);
    page(page, "/Tabs/S/StructParents " + key + "/Contents " + stream + " 0 R");
  }

  /** Adds the empty back of a sheet. */
  void blank() throws IOException {
    page(file.reserve(), "");
  }

  private void page(int object, String more) throws IOException {
    Bytes page = new Bytes(200).text("<</Type/Page/Parent ").reference(tree).text("/MediaBox[0 0 ");
    page.number(Paper.WIDTH).number(Paper.HEIGHT).text("]/Resources ").reference(resources);
    file.object(object, page.text(more).text(">>"));
    pages.add(object);
  }

  PdfFont font(Face face) {
    PdfFont font = fonts.get(face);
    if (font == null) {
      font = new PdfFont(face, "F" + fonts.size(), file.reserve());
      fonts.put(face, font);
    }
    return font;
  }

  String resource(Picture picture) {
    return pictures.get(picture);
  }

  void finish(Description description, String identity) throws IOException {
    Bytes used = new Bytes(256).text("<</ColorSpace<</DefaultRGB").text(COLOURS).text(">>/Font<<");
    for (PdfFont font : fonts.values()) {
      font.write(file);
      used.put('/').text(font.resource()).put(' ').reference(font.object());
    }
    used.text(">>/XObject<<").put(images.held(), 0, images.size()).text(">>>>");
    file.object(resources, used);
    Bytes all = new Bytes(pages.size() * 8 + 64).text("<</Type/Pages/Count ").whole(pages.size());
    all.text("/Kids[");
    for (int page : pages) {
      all.reference(page);
    }
    file.object(tree, all.text("]>>"));
    int metadata = file.reserve();
    byte[] xmp = description.metadata();
    file.raw(metadata, "/Type/Metadata/Subtype/XML", xmp, xmp.length);
    int catalogue = file.reserve();
    Bytes start = new Bytes(300).text("<</Type/Catalog/Pages ").reference(tree);
    start.text("/StructTreeRoot ").reference(structure.finish());
    start.text("/MarkInfo<</Marked true>>/Metadata ").reference(metadata);
    file.object(catalogue, start.text(description.catalogue()).text(">>"));
    int information = file.reserve();
    file.object(information, description.information());
    file.finish(catalogue, information, identity);
  }

  /** Gives up a document that will not be finished. */
  void end() {
    file.end();
  }
}
