package org.parentsmatter.catalogue;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The age bands of the catalogue. */
public enum AgeBand {
  EARLY_YEARS("Early years"),
  KS1("Years 1 and 2"),
  KS2("Years 3 to 6"),
  KS3("Years 7 to 9"),
  KS4("Years 10 and 11"),
  POST_16("After 16");

  private static final Set<String> BEFORE_YEAR_1 =
      Set.of("R", "RECEPTION", "NURSERY", "KG", "TK", "PK", "PR", "IT", "E1", "E2");

  private final String label;

  AgeBand(String label) {
    this.label = label;
  }

  /** As pages say it. */
  public String label() {
    return label;
  }

  /**
   * The age band of a year group as an export writes it: "8", "Year 8", "08", "R", "N2", "KG". A
   * word nobody knows has none.
   */
  public static Optional<AgeBand> ofYear(String yearGroup) {
    int year = year(yearGroup);
    if (year < 0 || year > 14) {
      return Optional.empty();
    }
    if (year == 0) {
      return Optional.of(EARLY_YEARS);
    }
    if (year <= 2) {
      return Optional.of(KS1);
    }
    if (year <= 6) {
      return Optional.of(KS2);
    }
    if (year <= 9) {
      return Optional.of(KS3);
    }
    return Optional.of(year <= 11 ? KS4 : POST_16);
  }

  /** The number of a year group; 0 for reception and before, -1 when it is not known. */
  public static int year(String yearGroup) {
    String text = yearGroup == null ? "" : yearGroup.strip().toUpperCase(Locale.ROOT);
    text = text.replaceFirst("^(YEAR|YR|Y)\\s*", "");
    if (BEFORE_YEAR_1.contains(text) || text.matches("N\\s*[0-9]?")) {
      return 0;
    }
    return text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : -1;
  }
}
