package org.parentsmatter.press;

import java.util.List;
import java.util.stream.IntStream;

/** A cut font as the objects of a PDF file. */
final class FontObjects {

  private static final int A_HUNDRED = 100;

  private final Face face;
  private final FontCut cut;
  private final String[] says;

  /**
   * @param says what each glyph of the cut stands for, or null
   */
  FontObjects(Face face, FontCut cut, String[] says) {
    this.face = face;
    this.cut = cut;
    this.says = says;
  }

  private String name() {
    return "PRESSF+" + face.name();
  }

  /** The TrueType file. It takes in the parts of composed glyphs, so it comes first. */
  Bytes program() {
    return cut.file();
  }

  Bytes font(int descendant, int unicode) {
    Bytes font = new Bytes(200).text("<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont/");
    font.text(name()).text("/DescendantFonts[").reference(descendant).text("]/ToUnicode ");
    return font.reference(unicode).text(">>");
  }

  Bytes descendant(int descriptor) {
    Bytes glyphs = new Bytes(600).text("<</Type/Font/Subtype/CIDFontType2/BaseFont/");
    glyphs.text(name());
    glyphs.text("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>");
    glyphs.text("/CIDToGIDMap/Identity/DW 0/FontDescriptor ").reference(descriptor);
    glyphs.text("/W[0[");
    for (int number = 0; number < cut.count(); number++) {
      glyphs.number(face.advance(cut.glyph(number)));
    }
    return glyphs.text("]]>>");
  }

  Bytes descriptor(int data) {
    Face.Measures measures = face.measures();
    Bytes descriptor = new Bytes(300).text("<</Type/FontDescriptor/FontName/").text(name());
    descriptor.text("/Flags ").whole(face.isItalic() ? 68 : 4);
    descriptor.text("/ItalicAngle ").whole(face.isItalic() ? -12 : 0);
    descriptor.text("/StemV ").whole(face.isBold() ? 140 : 80);
    descriptor.text("/Ascent ").number(measures.ascent());
    descriptor.text("/Descent ").number(measures.descent());
    descriptor.text("/CapHeight ").number(measures.capitals()).text("/FontBBox[");
    for (float side : measures.box()) {
      descriptor.number(side);
    }
    return descriptor.text("]/FontFile2 ").reference(data).text(">>");
  }

  Bytes unicode() {
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
