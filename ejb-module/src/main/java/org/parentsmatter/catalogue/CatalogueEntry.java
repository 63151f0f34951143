package org.parentsmatter.catalogue;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;

/**
 * One version of a strategy as the catalogue describes it. Texts may hold the placeholder {@code
 * {child}}; only what does not apply is null.
 *
 * @param code stays the same through all versions
 * @param parentDoes null when the strategy asks nothing of the parent
 * @param schoolDoes null when the strategy asks nothing of the school
 * @param howSeen how one would notice that it helps
 * @param continuum the point on the continuum of Goodall and Montgomery
 * @param source where the evidence can be looked up; null when none is known
 */
public record CatalogueEntry(
    String code,
    int version,
    String title,
    Set<AgeBand> ages,
    Need need,
    String parentDoes,
    String schoolDoes,
    String timeNeeded,
    String needed,
    String intendedOutcome,
    String howSeen,
    EefRecommendation eefRecommendation,
    EpsteinType epsteinType,
    Continuum continuum,
    Strength strength,
    String source)
    implements Serializable {
  /** Stands for the name of the child. */
  static final String CHILD = "{child}";

  public CatalogueEntry {
    if (ages.isEmpty()) {
      throw new IllegalArgumentException(code + " is for nobody");
    }
    if (parentDoes == null && schoolDoes == null) {
      throw new IllegalArgumentException(code + " asks nothing of anybody");
    }
    if (source == null && strength != Strength.NOT_ESTABLISHED) {
      throw new IllegalArgumentException(code + " claims evidence without a source");
    }
    ages = Set.copyOf(EnumSet.copyOf(ages));
  }

  /** The same with another name in the catalogue and another number. */
  CatalogueEntry as(String ownCode, int number) {
    return new CatalogueEntry(
        ownCode,
        number,
        title,
        ages,
        need,
        parentDoes,
        schoolDoes,
        timeNeeded,
        needed,
        intendedOutcome,
        howSeen,
        eefRecommendation,
        epsteinType,
        continuum,
        strength,
        source);
  }

  /** What one side does, with the child's name; null when it does nothing. */
  public String does(Side side, String child) {
    String text = side == Side.SCHOOL ? schoolDoes : parentDoes;
    return text == null ? null : text.replace(CHILD, child);
  }

  /** A strategy for every age suits also a pupil whose year group is not known. */
  boolean suits(AgeBand band) {
    return band == null ? ages.size() == AgeBand.values().length : ages.contains(band);
  }
}
