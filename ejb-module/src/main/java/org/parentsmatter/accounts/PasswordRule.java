package org.parentsmatter.accounts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What makes a password: length, not composition (NIST SP 800-63B, 5.1.1.2). Refused are the user's
 * name, one sign repeated, and a common word with some digits after it.
 */
final class PasswordRule {
  static final int SHORTEST = 12;
  private static final int LONGEST = 200;
  private static final int FEWEST_SIGNS = 5;
  private static final Set<String> COMMON = common();

  private PasswordRule() {}

  /**
   * Refuses what is easily guessed.
   *
   * @throws PasswordTooWeak with what to do instead
   */
  static void check(String username, String password) {
    if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
      throw new PasswordTooWeak(
          "Use at least " + SHORTEST + " characters. Three or four words make a good password.");
    }
    if (password.length() > LONGEST) {
      throw new PasswordTooWeak("Use at most " + LONGEST + " characters.");
    }
    String plain = password.toLowerCase(Locale.ROOT);
    if (!username.isEmpty() && plain.contains(username) && plain.length() < username.length() + 8) {
      throw new PasswordTooWeak("Do not use your sign-in name as your password.");
    }
    String letters = plain.replaceAll("[^a-z]", "");
    if (COMMON.contains(plain)
        || COMMON.contains(letters)
        || plain.chars().distinct().count() < FEWEST_SIGNS
        || "01234567890123456789".contains(plain)) {
      throw new PasswordTooWeak("This is one of the first passwords anybody would try.");
    }
  }

  private static Set<String> common() {
    try (BufferedReader words =
        new BufferedReader(
            new InputStreamReader(
                PasswordRule.class.getResourceAsStream("common-passwords.txt"),
                StandardCharsets.UTF_8))) {
      return words.lines().filter(word -> !word.isBlank()).collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
