package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One letter, ready to print, to send and to keep. Most of its file is what letters have in common;
 * its own part is a few thousand bytes. Whoever keeps both can put the file together again at any
 * time, byte for byte, and can add the letter to a print run, without setting it again.
 *
 * @param shared what it has in common with other letters
 * @param own what is its own, for keeping
 * @param pages how many sides are printed
 * @param lastNumber the greatest number of an object in it, see {@link Numbers}
 */
public record SetLetter(List<SharedPart> shared, byte[] own, int pages, int lastNumber) {
  public SetLetter {
    shared = List.copyOf(shared);
  }

  /** How many bytes the whole file has. */
  public int length() {
    return OwnFile.length(shared, OwnPart.read(own));
  }

  /** The whole file. */
  public byte[] pdf() {
    return OwnFile.of(shared, OwnPart.read(own));
  }

  /**
   * The whole file of a letter that was kept.
   *
   * @param shared gives the bytes of a {@link SharedPart} by its id
   * @throws IllegalArgumentException when it was kept by a later version of the press
   */
  public static byte[] pdf(byte[] own, Function<String, byte[]> shared) {
    OwnPart part = OwnPart.read(own);
    List<SharedPart> parts = new ArrayList<>();
    for (String id : part.shared()) {
      parts.add(SharedPart.of(shared.apply(id)));
    }
    return OwnFile.of(parts, part);
  }

  /** The ids of the shared parts that a kept letter needs. */
  public static List<String> sharedIds(byte[] own) {
    return OwnPart.read(own).shared();
  }
}
