package org.parentsmatter.press;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/** A growing piece of a PDF file: its syntax is ASCII, its numbers have at most two decimals. */
final class Bytes {

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  private byte[] held;
  private int size;

  Bytes(int capacity) {
    held = new byte[capacity];
  }

  byte[] held() {
    return held;
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  byte[] copy() {
    return Arrays.copyOf(held, size);
  }

  private void need(int more) {
    if (size + more > held.length) {
      held = Arrays.copyOf(held, Math.max(held.length * 2, size + more));
    }
  }

  Bytes put(int octet) {
    need(1);
    held[size++] = (byte) octet;
    return this;
  }

  Bytes put(byte[] bytes, int from, int count) {
    need(count);
    System.arraycopy(bytes, from, held, size, count);
    size += count;
    return this;
  }

  Bytes put(byte[] bytes) {
    return put(bytes, 0, bytes.length);
  }

  Bytes shortInt(int value) {
    return put(value >> 8).put(value);
  }

  Bytes longInt(int value) {
    return shortInt(value >> 16).shortInt(value);
  }

  @SuppressWarnings("deprecation") // the only quick way from ASCII text to bytes
  Bytes text(String ascii) {
    int length = ascii.length();
    need(length);
    ascii.getBytes(0, length, held, size);
    size += length;
    return this;
  }

  Bytes whole(int number) {
    need(11);
    int rest = number;
    if (rest < 0) {
      held[size++] = '-';
      rest = -rest;
    }
    int digits = digits(rest);
    for (int at = size + digits - 1; at >= size; at--) {
      held[at] = (byte) ('0' + rest % 10);
      rest /= 10;
    }
    size += digits;
    return this;
  }

  private static int digits(int number) {
    int digits = 1;
    for (int rest = number; rest >= 10; rest /= 10) {
      digits++;
    }
    return digits;
  }

  /** A number and a space behind it. */
  Bytes number(float number) {
    int hundredths = Math.round(number * 100);
    need(16);
    if (hundredths < 0) {
      held[size++] = '-';
      hundredths = -hundredths;
    }
    whole(hundredths / 100);
    int decimals = hundredths % 100;
    if (decimals != 0) {
      held[size++] = '.';
      held[size++] = (byte) ('0' + decimals / 10);
      if (decimals % 10 != 0) {
        held[size++] = (byte) ('0' + decimals % 10);
      }
    }
    held[size++] = ' ';
    return this;
  }

  /** A reference to an object, with a space behind it. */
  Bytes reference(int object) {
    return whole(object).text(" 0 R ");
  }

  /** Adds something compressed. */
  Bytes deflated(Deflater deflater, Bytes data) {
    deflater.reset();
    return deflatedToEnd(deflater, data);
  }

  /** Adds what is to be compressed together with what comes after it. */
  void deflating(Deflater deflater, Bytes data) {
    deflater.setInput(data.held(), 0, data.size());
    while (!deflater.needsInput()) {
      need(1_024);
      size += deflater.deflate(held, size, held.length - size);
    }
  }

  /** Adds the rest of what is compressed together. */
  Bytes deflatedToEnd(Deflater deflater, Bytes data) {
    deflater.setInput(data.held(), 0, data.size());
    deflater.finish();
    while (!deflater.finished()) {
      need(1_024);
      size += deflater.deflate(held, size, held.length - size);
    }
    return this;
  }

  Bytes hex(int value) {
    need(4);
    for (int shift = 12; shift >= 0; shift -= 4) {
      held[size++] = HEX[value >> shift & 15];
    }
    return this;
  }

  /** Any text, as a PDF string of its own. */
  Bytes string(String text) {
    text("<FEFF");
    for (int i = 0; i < text.length(); i++) {
      hex(text.charAt(i));
    }
    return put('>');
  }

  /** One byte inside a literal string. */
  Bytes literal(int octet) {
    need(2);
    if (octet == '(' || octet == ')' || octet == '\\') {
      held[size++] = '\\';
    } else if (octet == '\r') {
      held[size++] = '\\';
      held[size++] = 'r';
      return this;
    }
    held[size++] = (byte) octet;
    return this;
  }
}
