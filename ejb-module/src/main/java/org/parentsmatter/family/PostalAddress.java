package org.parentsmatter.family;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Where somebody gets post; any line may be missing, and all of them may. */
public record PostalAddress(
    String line1, String line2, String town, String county, String postcode) {
  /** The lines there are, in the order of an envelope. */
  public List<String> lines() {
    return Stream.of(line1, line2, town, county, postcode)
        .filter(line -> line != null && !line.isBlank())
        .toList();
  }

  /** All of it in one line; empty when nothing is known. */
  public String inOneLine() {
    return String.join(", ", lines());
  }

  /** Whether a letter could be posted: a street or house, and a town or postcode. */
  public boolean isPostable() {
    return given(line1) && (given(town) || given(postcode));
  }

  /**
   * Whether this is the same place, however the two are cut into lines and written, and both are
   * complete enough for the post. What is not certain is not the same.
   */
  public boolean isSamePlaceAs(PostalAddress other) {
    return isPostable() && other.isPostable() && compared().equals(other.compared());
  }

  private String compared() {
    return Normalizer.normalize(String.join("", lines()), Normalizer.Form.NFKC)
        .toLowerCase(Locale.UK)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static boolean given(String line) {
    return line != null && !line.isBlank();
  }
}
