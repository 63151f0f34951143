package org.parentsmatter.approach.web;

import java.util.List;
import org.parentsmatter.approach.ApproachView.Group;
import org.parentsmatter.approach.Finding;
import org.parentsmatter.approach.Measure;

/** The columns of a table with a row for each group: all groups have the same. */
final class Columns {
  private Columns() {}

  static List<Measure> ofGroups(List<Group> groups) {
    return groups.isEmpty()
        ? List.of()
        : groups.get(0).findings().stream().map(Finding::measure).toList();
  }
}
