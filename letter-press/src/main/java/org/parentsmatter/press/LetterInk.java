package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts a composed letter onto its pages and writes them, with what they bring along, as the
 * letter's own part of a file. What goes into a page does not depend on where the letter will
 * stand.
 */
final class LetterInk {

  private static final int FONT_OBJECTS = 3;
  private static final int FONT_STREAMS = 2;

  private final Bench bench;
  private final Composition composition;
  private final Structure structure = new Structure();
  private final List<Integer> pageEnds = new ArrayList<>();
  private final Set<FontPart> sharedFonts = new LinkedHashSet<>();
  private final Map<Face, OwnFont> ownFonts = new LinkedHashMap<>();
  private final Map<Picture, Integer> pictures = new LinkedHashMap<>();

  LetterInk(Bench bench, Composition composition) {
    this.bench = bench;
    this.composition = composition;
  }

  /**
   * Writes the letter.
   *
   * @param description what its own file says about itself
   */
  SetLetter write(SharedPart description, Numbers numbers) throws CannotSet {
    bench.streams.clear();
    for (Sheet sheet : composition.sheets()) {
      print(sheet);
      pageEnds.add(bench.streams.size());
    }
    ownFonts.values().forEach(font -> font.close(bench.deflater));
    List<SharedPart> shared = shared(description);
    int pages = pageEnds.size();
    int tags = OwnPart.PAGES + pages + pages % 2 + pages;
    int fonts = tags + structure.count(composition.parts(), tags);
    int packed = fonts + FONT_OBJECTS * ownFonts.size();
    int objects = packed + 1 + pages + FONT_STREAMS * ownFonts.size();
    int first = numbers.take(objects);
    structure.startAt(first);
    PdfObjects body = new PdfObjects(bench.body);
    pack(body, first, fonts, packed);
    for (int page = 0; page < pages; page++) {
      int from = page == 0 ? 0 : pageEnds.get(page - 1);
      int length = pageEnds.get(page) - from;
      int number = first + packed + 1 + page;
      body.raw(number, "/Filter/FlateDecode", bench.streams.held(), from, length);
    }
    int raw = first + packed + 1 + pages;
    for (OwnFont font : ownFonts.values()) {
      font.write(body, raw);
      raw += FONT_STREAMS;
    }
    List<Integer> sections =
        composition.parts().stream().map(part -> first + part.number()).toList();
    Bytes head = OwnPart.head(shared, first, packed, body, pages, sections);
    byte[] own = new OwnFile(shared, OwnPart.read(head.held())).finished(head);
    return new SetLetter(shared, own, pages, first + objects - 1);
  }

  private List<SharedPart> shared(SharedPart description) {
    List<SharedPart> shared = new ArrayList<>();
    shared.add(description);
    shared.add(SharedParts.colours());
    pictures.forEach((picture, number) -> shared.add(picture.part(number)));
    sharedFonts.forEach(font -> shared.add(font.part()));
    return shared;
  }

  private void pack(PdfObjects body, int first, int fonts, int packed) {
    int pages = pageEnds.size();
    Pack pack = new Pack(bench.index, bench.packed);
    resources(pack.begin(first), first + fonts).put('\n');
    Bytes node = pack.begin(first + OwnPart.NODE).text("<</Type/Pages/Parent ");
    node.reference(FileEnd.TREE).text("/Count ").whole(pages).text("/Kids[");
    for (int page = 0; page < pages; page++) {
      node.reference(first + OwnPart.PAGES + page);
    }
    node.text("]>>\n");
    for (int page = 0; page < pages; page++) {
      int number = first + OwnPart.PAGES + page;
      page(pack.begin(number), first + OwnPart.NODE)
          .text("/Resources ")
          .reference(first + OwnPart.RESOURCES)
          .text("/Tabs/S/StructParents ")
          .whole(number)
          .text("/Contents ")
          .reference(first + packed + 1 + page)
          .text(">>\n");
    }
    if (pages % 2 != 0) {
      page(pack.begin(first + OwnPart.PAGES + pages), FileEnd.TREE).text("/Resources<<>>>>\n");
    }
    structure.write(pack, first + OwnPart.PAGES + pages + pages % 2, composition.parts());
    int number = first + fonts;
    int raw = first + packed + 1 + pages;
    for (OwnFont font : ownFonts.values()) {
      font.pack(pack, number, raw);
      number += FONT_OBJECTS;
      raw += FONT_STREAMS;
    }
    String dictionary = pack.dictionary();
    bench.scratch.clear();
    body.deflated(first + packed, dictionary, bench.scratch.deflated(bench.deflater, pack.whole()));
  }

  private static Bytes page(Bytes out, int parent) {
    out.text("<</Type/Page/Parent ").reference(parent).text("/MediaBox[0 0 ");
    return out.number(Paper.WIDTH).number(Paper.HEIGHT).put(']');
  }

  private Bytes resources(Bytes out, int ownFont) {
    out.text("<</ColorSpace<</DefaultRGB ").reference(FileEnd.COLOURS).text(">>/Font<<");
    for (FontPart font : sharedFonts) {
      out.put('/').text(font.resource()).put(' ').reference(font.object());
    }
    int number = ownFont;
    for (OwnFont font : ownFonts.values()) {
      out.put('/').text(font.resource()).put(' ').reference(number);
      number += FONT_OBJECTS;
    }
    out.text(">>/XObject<<");
    for (int picture : pictures.values()) {
      out.text("/I").whole(picture).put(' ').reference(picture);
    }
    return out.text(">>>>");
  }

  private void print(Sheet sheet) {
    bench.content.clear();
    structure.startPage(pageEnds.size());
    PageInk ink = new PageInk(bench.content, this);
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
    bench.streams.deflated(bench.deflater, bench.content);
  }

  /** The font to print a word in: a shared one if it can be. */
  LetterFont font(Word word) {
    FontPart part = word.inFont().font();
    if (part != null) {
      sharedFonts.add(part);
      return part;
    }
    return ownFonts.computeIfAbsent(word.face(), face -> new OwnFont(face, "X" + ownFonts.size()));
  }

  void use(FontPart font) {
    sharedFonts.add(font);
  }

  String resource(Picture picture) {
    return "I" + pictures.computeIfAbsent(picture, any -> FileEnd.PICTURES + pictures.size());
  }

  static String identity(byte[] hash) {
    return HexFormat.of().formatHex(hash, 0, 16);
  }
}
