package org.parentsmatter.press;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A font inside one document: only the glyphs that it uses, and what each of them stands for. */
final class PdfFont {

  private static final int A_HUNDRED = 100;

  private final Face face;
  private final String resource;
  private final int object;
  private final FontCut cut;
  private String[] says = new String[128];

  PdfFont(Face face, String resource, int object) {
    this.face = face;
    this.resource = resource;
    this.object = object;
    this.cut = new FontCut(face);
  }

  String resource() {
    return resource;
  }

  int object() {
    return object;
  }

  int number(int glyph) {
    return cut.number(glyph);
  }

  /**
   * Takes a word's glyphs in.
   *
   * @return whether the glyphs say the word: a glyph can stand for one thing only in a document
   */
  boolean take(Word word) {
    boolean exact = word.exact();
    if (word.says() == null) {
      int at = 0;
      for (char glyph : word.glyphs()) {
        int character = word.text().codePointAt(at);
        at += Character.charCount(character);
        int number = room(glyph);
        if (says[number] == null) {
          says[number] = Character.toString(character);
        } else if (says[number].codePointAt(0) != character) {
          exact = false;
        }
      }
      return exact;
    }
    for (int i = 0; i < word.glyphs().length; i++) {
      int number = room(word.glyphs()[i]);
      if (says[number] == null) {
        says[number] = word.says()[i];
      } else if (!says[number].equals(word.says()[i])) {
        exact = false;
      }
    }
    return exact;
  }

  private int room(int glyph) {
    int number = cut.number(glyph);
    if (number >= says.length) {
      says = Arrays.copyOf(says, number * 2);
    }
    return number;
  }

  void write(PdfFile file) throws IOException {
    Bytes program = cut.file();
    int descendant = file.reserve();
    int descriptor = file.reserve();
    int data = file.reserve();
    int unicode = file.reserve();
    String name = "PRESSF+" + face.name();
    file.stream(data, "/Length1 " + program.size(), program);
    file.stream(unicode, "", unicode());
    Bytes font = new Bytes(200).text("<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont/");
    font.text(name).text("/DescendantFonts[").reference(descendant).text("]/ToUnicode ");
    file.object(object, font.reference(unicode).text(">>"));
    Bytes glyphs = new Bytes(600).text("<</Type/Font/Subtype/CIDFontType2/BaseFont/").text(name);
    glyphs.text("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>");
    glyphs.text("/CIDToGIDMap/Identity/DW 0/FontDescriptor ").reference(descriptor);
    glyphs.text("/W[0[");
    for (int number = 0; number < cut.count(); number++) {
      glyphs.number(face.advance(cut.glyph(number)));
    }
    file.object(descendant, glyphs.text("]]>>"));
    file.object(descriptor, descriptor(name, data));
  }

  private Bytes descriptor(String name, int data) {
    Face.Measures measures = face.measures();
    Bytes descriptor = new Bytes(300).text("<</Type/FontDescriptor/FontName/").text(name);
    descriptor.text("/Flags 4/ItalicAngle 0/StemV ").whole(face.isBold() ? 140 : 80);
    descriptor.text("/Ascent ").number(measures.ascent());
    descriptor.text("/Descent ").number(measures.descent());
    descriptor.text("/CapHeight ").number(measures.capitals()).text("/FontBBox[");
    for (float side : measures.box()) {
      descriptor.number(side);
    }
    return descriptor.text("]/FontFile2 ").reference(data).text(">>");
  }

  private Bytes unicode() {
    List<Integer> known =
        IntStream.range(0, Math.min(cut.count(), says.length))
            .filter(number -> says[number] != null)
            .boxed()
            .toList();
    Bytes map = new Bytes(known.size() * 16 + 400);
    map.text("/CIDInit/ProcSet findresource begin 12 dict begin begincmap\n");
    map.text("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n");
    map.text("/CMapName/Adobe-Identity-UCS def/CMapType 2 def\n");
    map.text("1 begincodespacerange<0000><FFFF>endcodespacerange\n");
    for (int from = 0; from < known.size(); from += A_HUNDRED) {
      List<Integer> some = known.subList(from, Math.min(known.size(), from + A_HUNDRED));
      map.whole(some.size()).text(" beginbfchar\n");
      for (int number : some) {
        map.put('<').hex(number).text("><");
        says[number].chars().forEach(map::hex);
        map.text(">\n");
      }
      map.text("endbfchar\n");
    }
    return map.text("endcmap CMapName currentdict/CMap defineresource pop end end\n");
  }
}
