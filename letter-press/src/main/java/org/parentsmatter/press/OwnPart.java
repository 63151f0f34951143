package org.parentsmatter.press;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * What is a letter's own in its file. First a table of contents, then the body, which stands as it
 * is in a file of this letter and in a print run, then the end of the letter's own file.
 *
 * <p>Letters are kept for years in this form: a change of it is a new version, and this one stays
 * readable.
 *
 * @param shared the parts that the letter needs besides, by their ids
 * @param first the number of its first object
 * @param packed how many of its objects, the first ones, are in the pack, which is the object after
 *     them
 * @param places where the other objects begin in the body
 * @param pages how many sides are printed
 * @param sections the numbers of its elements at the top of the structure
 */
record OwnPart(
    List<String> shared,
    int first,
    int packed,
    int[] places,
    int pages,
    int[] sections,
    byte[] kept,
    int bodyStart,
    int bodyLength) {

  private static final int VERSION = 1;
  private static final byte[] NO_BYTES = {};

  /** The numbers inside a letter, counted from its first: resources, pages, then the rest. */
  static final int RESOURCES = 0;

  static final int NODE = 1;
  static final int PAGES = 2;

  static OwnPart read(byte[] kept) {
    ByteBuffer in = ByteBuffer.wrap(kept);
    int version = in.get();
    if (version != VERSION) {
      throw new IllegalArgumentException("Letters of version " + version + " are not known");
    }
    int count = Byte.toUnsignedInt(in.get());
    List<String> shared = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      shared.add(
          HexFormat.of().formatHex(kept, in.position(), in.position() + SharedPart.ID_LENGTH));
      in.position(in.position() + SharedPart.ID_LENGTH);
    }
    int first = in.getInt();
    int packed = Short.toUnsignedInt(in.getShort());
    int[] places = new int[Short.toUnsignedInt(in.getShort())];
    for (int i = 0; i < places.length; i++) {
      places[i] = in.getInt();
    }
    int pages = Short.toUnsignedInt(in.getShort());
    int[] sections = new int[Byte.toUnsignedInt(in.get())];
    for (int i = 0; i < sections.length; i++) {
      sections[i] = in.getInt();
    }
    int length = in.getInt();
    return new OwnPart(
        List.copyOf(shared), first, packed, places, pages, sections, kept, in.position(), length);
  }

  /** Everything before the end of the file, as it is kept. */
  static Bytes head(
      List<SharedPart> shared,
      int first,
      int packed,
      PdfObjects body,
      int pages,
      List<Integer> sections) {
    Bytes out = new Bytes(body.bytes().size() + 4_096).put(VERSION).put(shared.size());
    for (SharedPart part : shared) {
      out.put(HexFormat.of().parseHex(part.id()));
    }
    out.longInt(first).shortInt(packed).shortInt(body.count());
    for (int i = 0; i < body.count(); i++) {
      out.longInt(body.place(i));
    }
    out.shortInt(pages).put(sections.size());
    sections.forEach(out::longInt);
    return out.longInt(body.bytes().size()).put(body.bytes().held(), 0, body.bytes().size());
  }

  /** What is to be remembered of it when its bytes have been copied. */
  OwnPart alone() {
    return new OwnPart(List.of(), first, packed, places, pages, sections, NO_BYTES, 0, 0);
  }

  /** The number after its last object's. */
  int end() {
    return first + objects();
  }

  /** How many objects it has. */
  int objects() {
    return packed + places.length;
  }

  boolean hasBlankBack() {
    return pages % 2 != 0;
  }

  int node() {
    return first + NODE;
  }

  /** A page by its index; after the last one of an odd letter comes its empty back. */
  int page(int index) {
    return first + PAGES + index;
  }

  /** The list of what the content of a page belongs to. */
  int owners(int page) {
    return first + PAGES + pages + (hasBlankBack() ? 1 : 0) + page;
  }

  int bodyEnd() {
    return bodyStart + bodyLength;
  }
}
