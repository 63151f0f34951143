package org.parentsmatter.letters;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.parentsmatter.entitlement.EntitlementSql;
import org.parentsmatter.family.Audience;
import org.parentsmatter.family.AudienceKind;
import org.parentsmatter.family.YearGroup;

/** Reads whose parents a school can write to: all, a year, a tutor group, a saved list. */
final class AudienceChoices {
  private static final Comparator<AudienceChoice> AS_COUNTED =
      Comparator.comparing(AudienceChoice::value, new TutorGroupOrder());

  private final Connection connection;

  AudienceChoices(Connection connection) {
    this.connection = connection;
  }

  /**
   * All of them, and the chosen one if it is a family: too many to list, but a page may name one.
   */
  List<AudienceChoice> with(Audience chosen) throws SQLException {
    List<AudienceChoice> choices = all();
    if (chosen != null && chosen.kind() == AudienceKind.FAMILY) {
      try (PreparedStatement select =
          connection.prepareStatement("select name from family where id = ?")) {
        select.setLong(1, Long.parseLong(chosen.value()));
        try (ResultSet found = select.executeQuery()) {
          if (found.next()) {
            choices.add(
                new AudienceChoice(
                    AudienceKind.FAMILY,
                    chosen.value(),
                    AudienceKind.FAMILY.label(),
                    found.getString(1)));
          }
        }
      }
    }
    return choices;
  }

  private List<AudienceChoice> all() throws SQLException {
    List<AudienceChoice> choices = new ArrayList<>();
    choices.add(new AudienceChoice(AudienceKind.ALL, null, "Everybody", AudienceKind.ALL.label()));
    choices.addAll(pupils(AudienceKind.YEAR, "year_group"));
    choices.addAll(pupils(AudienceKind.TUTOR_GROUP, "tutor_group"));
    choices.addAll(
        read(
            AudienceKind.LIST,
            "select l.id, l.name, count(e.family_id) from family_list l left join"
                + " family_list_entry e on e.family_list_id = l.id group by l.id, l.name"
                + " order by l.name",
            "family",
            "families"));
    return choices;
  }

  private List<AudienceChoice> pupils(AudienceKind kind, String column) throws SQLException {
    List<AudienceChoice> choices =
        read(
            kind,
            "select pu."
                + column
                + ", pu."
                + column
                + ", count(*) from pupil pu where pu."
                + column
                + " is not null and "
                + EntitlementSql.ON_ROLL
                + " group by pu."
                + column,
            "pupil",
            "pupils");
    choices.sort(AS_COUNTED);
    return choices;
  }

  private List<AudienceChoice> read(AudienceKind kind, String sql, String one, String many)
      throws SQLException {
    List<AudienceChoice> choices = new ArrayList<>();
    try (PreparedStatement select = connection.prepareStatement(sql);
        ResultSet rows = select.executeQuery()) {
      while (rows.next()) {
        int count = rows.getInt(3);
        String name = rows.getString(2);
        choices.add(
            new AudienceChoice(
                kind,
                rows.getString(1),
                kind.label(),
                (kind == AudienceKind.YEAR ? YearGroup.inWords(name) : name)
                    + " ("
                    + count
                    + " "
                    + (count == 1 ? one : many)
                    + ")"));
      }
    }
    return choices;
  }
}
