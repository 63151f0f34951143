package org.parentsmatter.imports.ctf;

import org.parentsmatter.security.Sha256;

/** An id made of what is known of somebody, the same every time and different for others. */
final class Hash {
  /** In hexadecimal digits: 80 bits, so that no two people of a school come to share one. */
  private static final int LENGTH = 20;

  private Hash() {}

  static String of(String... parts) {
    return "ctf-" + Sha256.hex(String.join("\u0000", parts)).substring(0, LENGTH);
  }
}
