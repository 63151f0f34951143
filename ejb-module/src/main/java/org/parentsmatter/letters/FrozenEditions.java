package org.parentsmatter.letters;

import java.nio.ByteBuffer;
import org.parentsmatter.press.LetterData;

/**
 * What a letter says, frozen: in English, or in another language and then in English. Of two the
 * length of the first comes before it, behind a mark that no letter in one language begins with.
 */
final class FrozenEditions {
  private static final int MARK = 0x504d3220; // "PM2 "

  private FrozenEditions() {}

  static byte[] freeze(LetterData front, LetterData english) {
    byte[] first = front.toBytes();
    if (front.equals(english)) {
      return first;
    }
    byte[] second = english.toBytes();
    return ByteBuffer.allocate(8 + first.length + second.length)
        .putInt(MARK)
        .putInt(first.length)
        .put(first)
        .put(second)
        .array();
  }

  /** What the letter says first. */
  static LetterData front(byte[] frozen) {
    return part(frozen, true);
  }

  /** What it says in English. */
  static LetterData english(byte[] frozen) {
    return part(frozen, false);
  }

  private static LetterData part(byte[] frozen, boolean first) {
    ByteBuffer in = ByteBuffer.wrap(frozen);
    if (frozen.length < 8 || in.getInt() != MARK) {
      return LetterData.fromBytes(frozen);
    }
    byte[] front = new byte[in.getInt()];
    in.get(front);
    if (first) {
      return LetterData.fromBytes(front);
    }
    byte[] english = new byte[in.remaining()];
    in.get(english);
    return LetterData.fromBytes(english);
  }
}
