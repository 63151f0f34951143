package org.parentsmatter.catalogue;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Locale;

/**
 * Which strategies to list; what is null or blank does not narrow the list.
 *
 * @param words parts of words that title or texts contain, all of them
 * @param point on the continuum of Goodall and Montgomery
 */
public record CatalogueFilter(
    String words, Need need, AgeBand age, EpsteinType type, Continuum point, Strength strength)
    implements Serializable {
  /** Everything. */
  public static final CatalogueFilter ALL = new CatalogueFilter(null, null, null, null, null, null);

  /** Whether it narrows the list at all. */
  public boolean isNarrow() {
    return !equals(ALL);
  }

  boolean accepts(CatalogueEntry entry) {
    return (need == null || entry.need() == need)
        && (age == null || entry.ages().contains(age))
        && (type == null || entry.epsteinType() == type)
        && (point == null || entry.continuum() == point)
        && (strength == null || entry.strength() == strength)
        && (words == null || hasAllWords(entry));
  }

  private boolean hasAllWords(CatalogueEntry entry) {
    String text =
        String.join(" ", entry.title(), text(entry.parentDoes()), text(entry.schoolDoes()))
            .toLowerCase(Locale.UK);
    return Arrays.stream(words.strip().toLowerCase(Locale.UK).split("\\s+", -1))
        .allMatch(text::contains);
  }

  private static String text(String value) {
    return value == null ? "" : value;
  }
}
