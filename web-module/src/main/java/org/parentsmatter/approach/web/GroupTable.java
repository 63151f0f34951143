package org.parentsmatter.approach.web;

import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.approach.ApproachView.Group;
import org.parentsmatter.approach.Finding;
import org.parentsmatter.approach.Measure;

/**
 * Groups of families beside each other and a row for each measure: there are more groups than fit
 * the other way round, and a measure is compared along its row.
 *
 * @param groups the names over the columns
 */
public record GroupTable(List<String> groups, List<Row> rows) {
  public GroupTable {
    groups = List.copyOf(groups);
    rows = List.copyOf(rows);
  }

  /** One measure in every group. */
  public record Row(String name, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What a measure came to in one group.
   *
   * @param shown false where there is no value
   */
  public record Cell(String group, String words, boolean shown) {}

  static GroupTable of(List<Group> groups) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        new Row(
            "How many families",
            groups.stream()
                .map(group -> new Cell(group.name(), String.valueOf(group.families()), true))
                .toList()));
    measures(groups)
        .forEach(
            measure ->
                rows.add(
                    new Row(
                        measure.label(),
                        groups.stream().map(group -> cell(group, measure)).toList())));
    return new GroupTable(groups.stream().map(Group::name).toList(), rows);
  }

  private static Cell cell(Group group, Measure measure) {
    Finding finding = group.finding(measure);
    return new Cell(group.name(), finding.inShort(), finding.value() != null);
  }

  /** What is measured in these groups: the same in all of them. */
  static List<Measure> measures(List<Group> groups) {
    return groups.isEmpty()
        ? List.of()
        : groups.get(0).findings().stream().map(Finding::measure).toList();
  }
}
