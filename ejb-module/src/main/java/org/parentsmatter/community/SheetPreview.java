package org.parentsmatter.community;

import java.util.List;

/**
 * What a file of communities and teams would do.
 *
 * @param changes in the order of the file; empty when everything is so already, or rows are refused
 * @param refused when there is any, nothing of the file is taken
 */
public record SheetPreview(List<GroupChange> changes, List<RefusedRow> refused) {
  /**
   * A change of one community or team.
   *
   * @param group for instance "Community Oak"
   * @param what in words
   */
  public record GroupChange(String group, String what) {}

  /** Whether it can be taken over and there is something to take over. */
  public boolean possible() {
    return !changes.isEmpty();
  }
}
