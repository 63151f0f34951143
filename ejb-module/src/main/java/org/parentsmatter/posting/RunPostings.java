package org.parentsmatter.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What of a released run went out.
 *
 * @param lots its parts that have letters
 * @param before marks that were taken back, or that are older than the print run as it is now
 */
public record RunPostings(List<PostingLot> lots, List<PostedMark> before) {
  static final RunPostings NONE = new RunPostings(List.of(), List.of());

  public RunPostings {
    lots = List.copyOf(lots);
    before = List.copyOf(before);
  }

  /** Whether all of it went out. */
  public boolean isComplete() {
    return !lots.isEmpty() && lots.stream().noneMatch(lot -> lot.mark() == null);
  }

  /** Whether something of it went out. */
  public boolean isBegun() {
    return lots.stream().anyMatch(lot -> lot.mark() != null);
  }

  /** Whether whoever looks can mark something. */
  public boolean isOpen() {
    return lots.stream().anyMatch(PostingLot::isOpen);
  }

  /** The last day on which something of it went out; null for none. */
  public LocalDate lastDay() {
    return lots.stream()
        .map(PostingLot::mark)
        .filter(Objects::nonNull)
        .map(PostedMark::postedOn)
        .max(LocalDate::compareTo)
        .orElse(null);
  }
}
