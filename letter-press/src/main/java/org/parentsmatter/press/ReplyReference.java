package org.parentsmatter.press;

import java.util.Locale;
import java.util.Optional;

/**
 * A letter's reference as the reply slip carries it: with a check character (ISO 7064, MOD 37-36)
 * behind it, so that a misread letter or two swapped digits are noticed when the slip comes back.
 * Only A to Z and 0 to 9 count; dashes and slashes are for the eye.
 */
public record ReplyReference(String reference, char check) {

  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int MODULUS = ALPHABET.length();

  public static ReplyReference of(String reference) {
    int sum = MODULUS;
    for (char letter : reference.toUpperCase(Locale.ROOT).toCharArray()) {
      int value = ALPHABET.indexOf(letter);
      if (value >= 0) {
        sum = (sum + value) % MODULUS;
        sum = (sum == 0 ? MODULUS : sum) * 2 % (MODULUS + 1);
      }
    }
    return new ReplyReference(reference, ALPHABET.charAt((MODULUS + 1 - sum) % MODULUS));
  }

  /** The reference of a slip as typed or scanned, or empty when its check character is wrong. */
  public static Optional<ReplyReference> read(String printed) {
    String text = printed.strip();
    int dash = text.lastIndexOf('-');
    if (dash < 1 || dash != text.length() - 2) {
      return Optional.empty();
    }
    ReplyReference expected = of(text.substring(0, dash));
    char check = Character.toUpperCase(text.charAt(dash + 1));
    return check == expected.check() ? Optional.of(expected) : Optional.empty();
  }

  /** As printed: the reference, a dash, the check character. */
  public String printed() {
    return reference + "-" + check;
  }
}
