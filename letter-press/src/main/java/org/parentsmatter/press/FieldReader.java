package org.parentsmatter.press;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Reads what {@link FieldWriter} wrote and trusts none of it: no length is believed beyond the
 * bytes that are there.
 */
final class FieldReader {

  private final ByteBuffer in;

  FieldReader(ByteBuffer in) {
    this.in = in;
  }

  private int count() {
    int count = 0;
    for (int shift = 0; shift <= 21; shift += 7) {
      int part = octet();
      count |= (part & 127) << shift;
      if (part < 128) {
        if (count > in.remaining()) {
          throw cutOff();
        }
        return count;
      }
    }
    throw new UnreadableLetterData("The kept letter is damaged: a length is too large");
  }

  private int octet() {
    if (!in.hasRemaining()) {
      throw cutOff();
    }
    return in.get() & 255;
  }

  String text() {
    int length = count();
    ByteBuffer utf8 = in.slice(in.position(), length);
    in.position(in.position() + utf8.remaining());
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(utf8).toString();
    } catch (CharacterCodingException broken) {
      throw new UnreadableLetterData("The kept letter is damaged: a text is not UTF-8", broken);
    }
  }

  LocalDate date() {
    try {
      int day = in.getInt();
      return day == FieldWriter.NO_DATE ? null : LocalDate.ofEpochDay(day);
    } catch (BufferUnderflowException end) {
      throw cutOff();
    }
  }

  Double number() {
    try {
      double value = in.getDouble();
      return Double.isNaN(value) ? null : value;
    } catch (BufferUnderflowException end) {
      throw cutOff();
    }
  }

  boolean flag() {
    return octet() != 0;
  }

  <T> List<T> each(Supplier<T> read) {
    int size = count();
    List<T> items = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      items.add(read.get());
    }
    return items;
  }

  void expectEnd() {
    if (in.hasRemaining()) {
      throw new UnreadableLetterData("The kept letter is damaged: it goes on after its end");
    }
  }

  private static UnreadableLetterData cutOff() {
    return new UnreadableLetterData("The kept letter is cut off");
  }
}
