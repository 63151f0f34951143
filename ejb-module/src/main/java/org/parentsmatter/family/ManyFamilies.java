package org.parentsmatter.family;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.parentsmatter.database.Ids;

/**
 * Reads many families as their pages show them, without those that share a parent with them: two
 * statements for up to 256 families. Who may see them is for the caller to ask.
 */
public final class ManyFamilies {
  private ManyFamilies() {}

  /** Those of some families that have pupils on roll, with these pupils. */
  public static List<FamilyView> of(Connection connection, Collection<Long> familyIds)
      throws SQLException {
    List<FamilyView> families = new ArrayList<>();
    for (Ids some : Ids.inParts(familyIds)) {
      Map<Long, List<Tie>> ties = Ties.ofFamilies(connection, some);
      for (FamilyView family : PupilRows.ofFamilies(connection, some)) {
        families.add(
            new FamilyView(
                family.id(),
                family.name(),
                family.current(),
                List.copyOf(family.pupils()),
                ties.getOrDefault(family.id(), List.of()),
                List.of()));
      }
    }
    return families;
  }
}
