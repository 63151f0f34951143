package org.parentsmatter.mailing;

import java.util.List;

/**
 * How one parent's choice stands.
 *
 * @param others the other parents of the same pupils, by name
 */
public record OneLetterView(long parentId, String parentName, List<Other> others) {
  public OneLetterView {
    others = List.copyOf(others);
  }

  /** Whether this parent has chosen anybody. */
  public boolean isChosen() {
    return others.stream().anyMatch(Other::chosen);
  }

  /**
   * Somebody with whom this parent could have one letter.
   *
   * @param chosen whether this parent named him or her
   * @param choosing whether he or she named this parent
   * @param words what follows from it: one sentence
   */
  public record Other(long id, String name, boolean chosen, boolean choosing, String words) {}
}
