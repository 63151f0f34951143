package org.parentsmatter.catalogue;

import java.time.LocalDateTime;
import java.util.List;

/**
 * One strategy with all its versions.
 *
 * @param version of the record, to be handed in with a change
 * @param inUse the text that commitments are drawn from, or were while it was in use
 * @param retiredBy null while it is in use
 * @param retiredAt in UTC; null while it is in use
 * @param versions the newest first
 */
public record StrategyPage(
    long version,
    CatalogueEntry inUse,
    String retiredBy,
    LocalDateTime retiredAt,
    List<Version> versions) {

  /**
   * One version.
   *
   * @param writtenBy null when it came with the product
   * @param writtenAt in UTC; null when it came with the product
   * @param waiting whether the product has brought it and the school has not decided about it
   * @param plans how many plans, open or closed, hold a commitment drawn from it
   */
  public record Version(
      CatalogueEntry entry,
      String writtenBy,
      LocalDateTime writtenAt,
      boolean inUse,
      boolean waiting,
      int plans) {}

  public boolean isRetired() {
    return retiredAt != null;
  }

  /** The product's newer version; null when there is nothing to decide. */
  public Version waiting() {
    return versions.stream().filter(Version::waiting).findFirst().orElse(null);
  }

  /** How many plans use it in any version; one that uses two versions counts twice. */
  public int plans() {
    return versions.stream().mapToInt(Version::plans).sum();
  }

  /**
   * The version of this number.
   *
   * @throws NoSuchStrategy when there is none
   */
  public Version numbered(int number) {
    return versions.stream()
        .filter(v -> v.entry().version() == number)
        .findFirst()
        .orElseThrow(NoSuchStrategy::new);
  }
}
