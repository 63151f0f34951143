package org.parentsmatter.worklist;

import java.util.List;

/**
 * What somebody may choose to see the work of, each with the address of its {@link Scope}.
 *
 * @param wholeSchool whether the reader sees the whole school, and may turn to his or her own
 */
public record ScopeChoices(
    boolean wholeSchool, List<Choice> years, List<Choice> tutorGroups, List<Choice> communities) {
  public ScopeChoices {
    years = List.copyOf(years);
    tutorGroups = List.copyOf(tutorGroups);
    communities = List.copyOf(communities);
  }

  /** One of them. */
  public record Choice(String address, String label) {}
}
