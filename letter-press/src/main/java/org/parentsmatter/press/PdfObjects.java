package org.parentsmatter.press;

import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * Objects of a PDF file as bytes, one after the other, and where each begins: a piece that can
 * stand in any file, at any place.
 */
final class PdfObjects {

  private final Bytes out;
  private int[] numbers = new int[16];
  private int[] places = new int[16];
  private int count;

  PdfObjects(Bytes out) {
    this.out = out;
    out.clear();
  }

  Bytes bytes() {
    return out;
  }

  int count() {
    return count;
  }

  int number(int index) {
    return numbers[index];
  }

  /** From the beginning of the piece. */
  int place(int index) {
    return places[index];
  }

  private void begin(int number) {
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * count);
      places = Arrays.copyOf(places, 2 * count);
    }
    numbers[count] = number;
    places[count++] = out.size();
    out.whole(number).text(" 0 obj\n");
  }

  void object(int number, Bytes body) {
    begin(number);
    out.put(body.held(), 0, body.size()).text("\nendobj\n");
  }

  /** A stream as it is. */
  void raw(int number, String dictionary, byte[] data, int from, int length) {
    begin(number);
    out.text("<<").text(dictionary).text("/Length ").whole(length).text(">>\nstream\n");
    out.put(data, from, length).text("\nendstream\nendobj\n");
  }

  /** A stream that is compressed already. */
  void deflated(int number, String dictionary, Bytes data) {
    raw(number, dictionary + "/Filter/FlateDecode", data.held(), 0, data.size());
  }

  /** A stream, compressed here as well as can be: for what is written once. */
  void stream(int number, String dictionary, Bytes data) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      Bytes small = new Bytes(data.size() / 2 + 64);
      small.deflated(deflater, data);
      deflated(number, dictionary, small);
    } finally {
      deflater.end();
    }
  }
}
