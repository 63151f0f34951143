package org.parentsmatter.letters;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Postcodes as the post counts them: LK2 before LK10. Those of other countries by their signs. */
final class PostcodeOrder implements Comparator<String> {
  private static final Pattern AREA_AND_DISTRICT = Pattern.compile("([A-Z]*)(\\d{0,6})(.*)");
  private static final Comparator<Matcher> BY_PARTS =
      Comparator.comparing((Matcher parts) -> parts.group(1))
          .thenComparing(parts -> number(parts.group(2)))
          .thenComparing(parts -> parts.group(3));

  @Override
  public int compare(String one, String other) {
    return BY_PARTS.compare(parts(one), parts(other));
  }

  private static Matcher parts(String postcode) {
    Matcher parts =
        AREA_AND_DISTRICT.matcher(postcode.toUpperCase(Locale.ROOT).replaceAll("\\s", ""));
    parts.matches();
    return parts;
  }

  private static int number(String digits) {
    return digits.isEmpty() ? -1 : Integer.parseInt(digits);
  }
}
