package org.parentsmatter.family;

import java.util.List;

/**
 * A line of the list of parents.
 *
 * @param pupils whom he or she is a parent or contact of: "Zoë Hughes 11E (mother)"
 */
public record ParentSummary(long id, PersonName name, boolean organisation, List<String> pupils) {

  /** All of them in one line; empty when none is on roll. */
  public String pupilsInOneLine() {
    return String.join(", ", pupils);
  }
}
