package org.parentsmatter.pack;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A pack in a list.
 *
 * @param lines how many stand in it
 */
public record PackSummary(long id, String name, LocalDate eveningOn, int lines)
    implements Serializable {
  static PackSummary of(FamilyPack pack) {
    return new PackSummary(pack.id(), pack.name(), pack.eveningOn(), pack.lines().size());
  }
}
