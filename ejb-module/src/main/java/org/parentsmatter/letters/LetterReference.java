package org.parentsmatter.letters;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The number printed on a letter, such as {@code PM-7F3K-92QX}: drawn by lot, so it says nothing
 * about anybody, in Crockford's base 32, which has no letters that look like digits. The last
 * character checks the others: it notices every single misread character and every two that changed
 * places.
 */
public record LetterReference(String value) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int RANDOM_CHARACTERS = 7;

  /** x⁵ + x² + 1, the polynomial of the field with 32 elements in which the check is computed. */
  private static final int POLYNOMIAL = 0b100101;

  private static final Pattern FORM =
      Pattern.compile("PM-[" + ALPHABET + "]{4}-[" + ALPHABET + "]{4}");

  private static final Pattern IN_TEXT = Pattern.compile("PM-[0-9A-Z]{4}-[0-9A-Z]{4}");

  /** Stands on letters that are only looked at. */
  static final LetterReference SPECIMEN = new LetterReference("PM-0000-0000");

  public LetterReference {
    if (!FORM.matcher(value).matches() || !isChecked(value)) {
      throw new IllegalArgumentException("Not a letter's reference");
    }
  }

  /** A new reference; it is up to the caller to see that it is not taken. */
  static LetterReference draw(RandomGenerator random) {
    StringBuilder drawn = new StringBuilder();
    for (int i = 0; i < RANDOM_CHARACTERS; i++) {
      drawn.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    drawn.append(ALPHABET.charAt(check(drawn)));
    return new LetterReference("PM-" + drawn.substring(0, 4) + '-' + drawn.substring(4));
  }

  /** A source of chance that nobody can foretell. */
  static RandomGenerator unforeseeable() {
    return new SecureRandom();
  }

  /**
   * The reference that somebody typed, O for 0, I and L for 1, small letters and missing dashes
   * forgiven.
   */
  static Optional<LetterReference> read(String typed) {
    String plain =
        typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "").replaceFirst("^PM", "");
    plain = plain.replace('O', '0').replace('I', '1').replace('L', '1');
    if (plain.length() != RANDOM_CHARACTERS + 1) {
      return Optional.empty();
    }
    String form = "PM-" + plain.substring(0, 4) + '-' + plain.substring(4);
    return FORM.matcher(form).matches() && isChecked(form)
        ? Optional.of(new LetterReference(form))
        : Optional.empty();
  }

  /** The reference in what a scanner read from a letter: it alone, or somewhere in a link. */
  static Optional<LetterReference> scanned(String text) {
    return read(text)
        .or(
            () ->
                IN_TEXT
                    .matcher(text.toUpperCase(Locale.ROOT))
                    .results()
                    .flatMap(found -> read(found.group()).stream())
                    .findFirst());
  }

  private static boolean isChecked(String form) {
    String characters = form.substring(3).replace("-", "");
    return ALPHABET.indexOf(characters.charAt(RANDOM_CHARACTERS))
        == check(characters.substring(0, RANDOM_CHARACTERS));
  }

  private static int check(CharSequence characters) {
    int sum = 0;
    for (int i = 0; i < characters.length(); i++) {
      sum = doubled(sum ^ ALPHABET.indexOf(characters.charAt(i)));
    }
    return sum;
  }

  private static int doubled(int element) {
    int shifted = element << 1;
    return shifted >= ALPHABET.length() ? shifted ^ POLYNOMIAL : shifted;
  }

  @Override
  public String toString() {
    return value;
  }
}
