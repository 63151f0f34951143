package org.parentsmatter.catalogue;

import java.util.List;

/** How many strategies there are for each age and need, and for each way to take part. */
public final class Coverage {
  private final List<CatalogueEntry> entries;

  Coverage(List<CatalogueEntry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** All of them. */
  public int all() {
    return entries.size();
  }

  public long of(Need need, AgeBand age) {
    return entries.stream().filter(e -> e.need() == need && e.ages().contains(age)).count();
  }

  public long of(EpsteinType type, Continuum point) {
    return entries.stream().filter(e -> e.epsteinType() == type && e.continuum() == point).count();
  }

  public long of(Need need) {
    return entries.stream().filter(e -> e.need() == need).count();
  }

  public long of(AgeBand age) {
    return entries.stream().filter(e -> e.ages().contains(age)).count();
  }

  public long of(EpsteinType type) {
    return entries.stream().filter(e -> e.epsteinType() == type).count();
  }

  public long of(Continuum point) {
    return entries.stream().filter(e -> e.continuum() == point).count();
  }

  /** In percent of all, rounded; 0 when there are none. */
  public long share(Continuum point) {
    return entries.isEmpty() ? 0 : Math.round(100.0 * of(point) / entries.size());
  }
}
