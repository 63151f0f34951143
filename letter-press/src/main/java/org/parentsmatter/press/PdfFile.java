package org.parentsmatter.press;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * A PDF 1.7 file on its way out: numbered objects in any order, streams at once, the small ones
 * packed many together. Of what is out, only the places are remembered, so a file may be far larger
 * than the memory.
 */
final class PdfFile {

  private static final int FULL = 60_000;
  private static final int MOST_PACKED = 2_000;

  private final OutputStream out;
  private final Deflater deflater = new Deflater(3);
  private final Bytes pack = new Bytes(FULL);
  private final Bytes index = new Bytes(4_096);
  private byte[] deflated = new byte[32_768];
  private long written;
  private int packed;
  private int packNumber;

  /** For each object its place in the file; if it is packed, minus pack and position in it. */
  private long[] places = new long[512];

  private int objects = 1;

  PdfFile(OutputStream out) throws IOException {
    this.out = out;
    write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
  }

  /** The number of an object that is still to come. */
  int reserve() {
    if (objects == places.length) {
      places = Arrays.copyOf(places, objects * 2);
    }
    return objects++;
  }

  void object(int number, Bytes body) throws IOException {
    if (packed == 0) {
      packNumber = reserve();
    }
    index.whole(number).put(' ').whole(pack.size()).put(' ');
    places[number] = -((long) packNumber << 16 | packed);
    pack.put(body.held(), 0, body.size()).put('\n');
    packed++;
    if (pack.size() > FULL || packed == MOST_PACKED) {
      closePack();
    }
  }

  private void closePack() throws IOException {
    if (packed > 0) {
      int first = index.size();
      index.put(pack.held(), 0, pack.size());
      stream(packNumber, "/Type/ObjStm/N " + packed + "/First " + first, index);
      index.clear();
      pack.clear();
      packed = 0;
    }
  }

  /** A stream, compressed on its way. */
  void stream(int number, String dictionary, Bytes data) throws IOException {
    deflater.reset();
    deflater.setInput(data.held(), 0, data.size());
    deflater.finish();
    int length = 0;
    while (!deflater.finished()) {
      if (length == deflated.length) {
        deflated = Arrays.copyOf(deflated, length * 2);
      }
      length += deflater.deflate(deflated, length, deflated.length - length);
    }
    raw(number, dictionary + "/Filter/FlateDecode", deflated, length);
  }

  /** A stream as it is. */
  void raw(int number, String dictionary, byte[] data, int length) throws IOException {
    places[number] = written;
    write(number + " 0 obj\n<<" + dictionary + "/Length " + length + ">>\nstream\n");
    out.write(data, 0, length);
    written += length;
    write("\nendstream\nendobj\n");
  }

  /** Everything reserved must be out by now. */
  void finish(int catalog, int information, String identity) throws IOException {
    closePack();
    int number = reserve();
    long start = written;
    places[number] = start;
    Bytes table = new Bytes(objects * 8);
    table.put(0).put(0).longInt(0).shortInt(0);
    for (int i = 1; i < objects; i++) {
      long place = places[i];
      if (place < 0) {
        table.put(2).put(0).longInt((int) (-place >> 16)).shortInt((int) (-place & 0xFFFF));
      } else {
        table.put(1).put((int) (place >> 32)).longInt((int) place).shortInt(0);
      }
    }
    stream(
        number,
        "/Type/XRef/W[1 5 2]/Size "
            + objects
            + "/Root "
            + catalog
            + " 0 R/Info "
            + information
            + " 0 R/ID[<"
            + identity
            + "><"
            + identity
            + ">]",
        table);
    write("startxref\n" + start + "\n%%EOF\n");
    end();
  }

  /** Gives back what the file holds outside the memory of Java. */
  void end() {
    deflater.end();
  }

  private void write(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    out.write(bytes);
    written += bytes.length;
  }
}
