package org.parentsmatter.press;

/**
 * The table of a PDF file that says where each of its objects is. It is compressed as it grows:
 * that of a large print run has millions of entries.
 */
final class FileTable implements AutoCloseable {

  private static final int CHUNK = 32_000;

  private final Bench bench = Bench.take();
  private final Bytes index = new Bytes(256);
  private final Bytes entries = bench.packed;
  private final Bytes compressed = bench.scratch;
  private int size;

  /** Begins with the objects whose numbers are the same in every file. */
  FileTable(long[] places) {
    entries.clear();
    compressed.clear();
    bench.deflater.reset();
    index.text("0 1 ");
    entries.put(0).put(0).longInt(0).shortInt(0xFFFF);
    for (int number = 1; number < places.length; number++) {
      int from = number;
      while (number < places.length && places[number] != 0) {
        fixed(places[number++]);
      }
      if (number > from) {
        range(from, number - from);
      }
    }
  }

  private void fixed(long place) {
    if (place < 0) {
      packed(FileEnd.PACK, (int) -(place + 1));
    } else {
      entry(place);
    }
  }

  private void range(int from, int count) {
    index.whole(from).put(' ').whole(count).put(' ');
    size = from + count;
  }

  private void entry(long place) {
    entries.put(1).put((int) (place >> 32)).longInt((int) place).shortInt(0);
  }

  private void packed(int pack, int place) {
    entries.put(2).put(0).longInt(pack).shortInt(place);
  }

  /** Adds the objects of a letter, whose numbers are greater than all before. */
  void add(OwnPart letter, long bodyPlace) {
    range(letter.first(), letter.objects());
    for (int i = 0; i < letter.packed(); i++) {
      packed(letter.first() + letter.packed(), i);
    }
    for (int place : letter.places()) {
      entry(bodyPlace + place);
    }
    if (entries.size() > CHUNK) {
      compressed.deflating(bench.deflater, entries);
      entries.clear();
    }
  }

  /** The whole table as an object of the file. */
  Bytes written(String identity) {
    compressed.deflatedToEnd(bench.deflater, entries);
    PdfObjects table = new PdfObjects(new Bytes(compressed.size() + index.size() + 400));
    table.deflated(FileEnd.TABLE, FileEnd.dictionary(size, index, identity), compressed);
    return table.bytes();
  }

  @Override
  public void close() {
    bench.leave();
  }
}
