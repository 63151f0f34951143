package org.parentsmatter.family;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.parentsmatter.database.Values;
import org.parentsmatter.entitlement.EntitlementSql;
import org.parentsmatter.reach.Reached;

/** Reads what the filters offer. */
final class Choices {
  private Choices() {}

  static FamilyChoices read(Connection connection, Reached reached) throws SQLException {
    Set<String> years = new LinkedHashSet<>();
    Set<String> groups = new LinkedHashSet<>();
    try (PreparedStatement select =
            Values.set(
                connection.prepareStatement(
                    "select distinct pu.year_group, pu.tutor_group"
                        + reached.fromPupils("pu")
                        + " and "
                        + EntitlementSql.ON_ROLL),
                reached.values());
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        add(years, row.getString(1));
        add(groups, row.getString(2));
      }
    }
    return new FamilyChoices(
        years.stream().sorted(Comparator.comparing(YearGroup::number)).toList(),
        groups.stream().sorted(Comparator.comparing(YearGroup::sortKey)).toList(),
        lists(connection, reached));
  }

  /** All lists; of their families those are counted that are reached. */
  static List<FamilyListSummary> lists(Connection connection, Reached reached) throws SQLException {
    List<FamilyListSummary> lists = new ArrayList<>();
    try (PreparedStatement select =
            Values.set(
                connection.prepareStatement(
                    "select l.id, l.name, l.created_by, l.created_at, coalesce(n.families, 0)"
                        + " from family_list l left join"
                        + " (select e.family_list_id as list_id, count(*) as families"
                        + reached.fromFamilies("f", "family_list_entry e")
                        + " and e.family_id = f.id and f.ended_on is null"
                        + " group by e.family_list_id) n on n.list_id = l.id"
                        + " order by l.name, l.id"),
                reached.values());
        ResultSet row = select.executeQuery()) {
      while (row.next()) {
        Timestamp created = row.getTimestamp(4);
        lists.add(
            new FamilyListSummary(
                row.getLong(1),
                row.getString(2),
                row.getLong(5),
                row.getString(3),
                created.toLocalDateTime()));
      }
    }
    return lists;
  }

  private static void add(Set<String> words, String word) {
    if (word != null && !word.isBlank()) {
      words.add(word);
    }
  }
}
