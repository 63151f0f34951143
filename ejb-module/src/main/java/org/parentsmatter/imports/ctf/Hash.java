package org.parentsmatter.imports.ctf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** An id made of what is known of somebody, the same every time and different for others. */
final class Hash {
  /** In hexadecimal digits: 80 bits, so that no two people of a school come to share one. */
  private static final int LENGTH = 20;

  private Hash() {}

  static String of(String... parts) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8));
      return "ctf-" + HexFormat.of().formatHex(hash).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
