package org.parentsmatter.contact;

import java.util.List;
import java.util.Set;

/**
 * A contact that is to be corrected.
 *
 * @param before what it said before each correction, the last first
 */
public record ContactToMend(
    long id,
    long version,
    long parentId,
    Set<Long> pupilIds,
    ContactFacts facts,
    List<EarlierWords> before) {
  public ContactToMend {
    pupilIds = Set.copyOf(pupilIds);
    before = List.copyOf(before);
  }
}
