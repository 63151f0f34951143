package org.parentsmatter.press;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A piece of PDF that many letters have in common: a font, a picture, what a file says about
 * itself. It is known by what is in it, so whoever keeps letters keeps it once, for as long as any
 * letter names it, whatever later versions of the press make in its place.
 */
public final class SharedPart {

  static final int ID_LENGTH = 16;

  private final String id;
  private final byte[] bytes;

  private SharedPart(String id, byte[] bytes) {
    this.id = id;
    this.bytes = bytes;
  }

  /** A part as it was kept. */
  public static SharedPart of(byte[] bytes) {
    return new SharedPart(HexFormat.of().formatHex(fingerprint(bytes)), bytes.clone());
  }

  static SharedPart of(PdfObjects objects) {
    Bytes all = new Bytes(objects.bytes().size() + objects.count() * 6 + 2);
    all.shortInt(objects.count());
    for (int i = 0; i < objects.count(); i++) {
      all.shortInt(objects.number(i)).longInt(objects.place(i));
    }
    all.put(objects.bytes().held(), 0, objects.bytes().size());
    byte[] bytes = all.copy();
    return new SharedPart(HexFormat.of().formatHex(fingerprint(bytes)), bytes);
  }

  private static byte[] fingerprint(byte[] bytes) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return Arrays.copyOf(hash, ID_LENGTH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The first 32 hexadecimal digits of the SHA-256 of its bytes. */
  public String id() {
    return id;
  }

  /** What to keep of it. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Whether letters in one print run may have different parts of this kind. */
  public boolean mayDiffer() {
    return number(0) == FileEnd.CATALOGUE;
  }

  /**
   * What the part stands for, such as the logo: in a print run, all letters have the same for it.
   */
  public int stands() {
    return number(0);
  }

  int count() {
    return Short.toUnsignedInt(ByteBuffer.wrap(bytes).getShort(0));
  }

  int number(int index) {
    return Short.toUnsignedInt(ByteBuffer.wrap(bytes).getShort(2 + index * 6));
  }

  int place(int index) {
    return ByteBuffer.wrap(bytes).getInt(4 + index * 6);
  }

  int length() {
    return bytes.length - start();
  }

  private int start() {
    return 2 + count() * 6;
  }

  void putInto(Bytes out) {
    out.put(bytes, start(), length());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SharedPart part && part.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "part " + id;
  }
}
