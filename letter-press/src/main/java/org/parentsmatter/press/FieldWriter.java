package org.parentsmatter.press;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/**
 * Writes the fields of a frozen letter, each in as few bytes as it needs. {@link FieldReader} reads
 * them back.
 */
final class FieldWriter {

  /** Stands for "no date"; lies outside the years that a letter may have. */
  static final int NO_DATE = Integer.MIN_VALUE;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream(2048);

  void raw(byte... bytes) {
    out.writeBytes(bytes);
  }

  void count(int count) {
    int rest = count;
    while (rest > 127) {
      out.write(rest & 127 | 128);
      rest >>>= 7;
    }
    out.write(rest);
  }

  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    count(utf8.length);
    out.writeBytes(utf8);
  }

  void date(LocalDate date) {
    int day = date == null ? NO_DATE : Math.toIntExact(date.toEpochDay());
    out.writeBytes(ByteBuffer.allocate(4).putInt(day).array());
  }

  /** NaN stands for "not known". */
  void number(Double number) {
    double value = number == null ? Double.NaN : number;
    out.writeBytes(ByteBuffer.allocate(8).putDouble(value).array());
  }

  void flag(boolean flag) {
    out.write(flag ? 1 : 0);
  }

  <T> void each(List<T> items, Consumer<T> write) {
    count(items.size());
    items.forEach(write);
  }

  byte[] bytes() {
    return out.toByteArray();
  }
}
