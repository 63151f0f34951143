package org.parentsmatter.imports;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Year groups as this product writes them: "0" for Reception, then "1" to "13"; N for nursery. */
public final class YearGroupCode {
  private static final Set<String> KNOWN =
      Set.of("N", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14");

  /** What follows the first of several. */
  private static final Pattern FURTHER = Pattern.compile("(?s)[,;].*");

  private static final Pattern YEAR = Pattern.compile("^(year|yr|grade|y)\\s*(?=\\w)");
  private static final Pattern NUMBER = Pattern.compile("0*[1-9]\\d?");

  private YearGroupCode() {}

  /** The code of what an export calls a grade or year; what is not known stays as it came. */
  public static String of(String grade) {
    if (grade == null) {
      return null;
    }
    String first = FURTHER.matcher(grade).replaceFirst("").strip();
    String word = YEAR.matcher(first.toLowerCase(Locale.ROOT)).replaceFirst("");
    return switch (word) {
      case "" -> null;
      case "kg", "r", "rec", "reception", "0", "00" -> "0";
      case "n", "n1", "n2", "pk", "pr", "tk", "nursery" -> "N";
      default -> NUMBER.matcher(word).matches() ? Integer.valueOf(word).toString() : cut(first);
    };
  }

  /** Whether a code is that of a year group, up to the fourteenth that some sixth forms have. */
  static boolean isKnown(String code) {
    return code == null || KNOWN.contains(code);
  }

  private static String cut(String word) {
    return word.length() <= 20 ? word : word.substring(0, 20);
  }
}
