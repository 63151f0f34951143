package org.parentsmatter.accounts;

import java.security.SecureRandom;
import java.util.Base64;

/** Chance: what nobody can guess. */
final class Chance {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Chance() {}

  /** 256 bits that nobody can guess, fit for an address. */
  static String token() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Letters and digits that cannot be mistaken for each other, in groups to read aloud. */
  static String oneTimePassword() {
    String letters = "abcdefghjkmnpqrstuvwxyz23456789";
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      password.append(i > 0 && i % 4 == 0 ? "-" : "");
      password.append(letters.charAt(RANDOM.nextInt(letters.length())));
    }
    return password.toString();
  }
}
