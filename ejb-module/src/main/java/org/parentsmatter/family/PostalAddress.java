package org.parentsmatter.family;

import java.util.List;
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

  private static boolean given(String line) {
    return line != null && !line.isBlank();
  }
}
