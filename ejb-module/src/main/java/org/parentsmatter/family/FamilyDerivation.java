package org.parentsmatter.family;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Works the families out anew from pupils and relationships: reads everything in a few queries,
 * compares, and writes only what differs. A family whose pupils have all gone ends but remembers
 * them, so that it comes back with its plan when they do, for instance after a wrong export.
 */
final class FamilyDerivation {
  private final KnownFamilies known;
  private final FamilyWriter writer;
  private final Map<Long, Long> desired = new HashMap<>();
  private final Set<Long> current = new HashSet<>();
  private int created;
  private int changed;
  private int ended;

  private FamilyDerivation(KnownFamilies known, FamilyWriter writer) {
    this.known = known;
    this.writer = writer;
  }

  static FamiliesDerived run(Connection connection) throws SQLException {
    List<List<PupilTies>> groups = new ArrayList<>(ReadingTies.groups(connection));
    KnownFamilies known = KnownFamilies.read(connection);
    List<Long> identities = FamilyIdentities.of(groups, known.familyOfPupil());
    try (FamilyWriter writer = new FamilyWriter(connection)) {
      FamilyDerivation derivation = new FamilyDerivation(known, writer);
      List<Long> families = derivation.writeFamilies(groups, identities);
      derivation.writeMembers(groups, families);
      derivation.endOthers();
      writer.flush();
      SearchTexts.refresh(connection);
      return new FamiliesDerived(derivation.created, derivation.changed, derivation.ended);
    }
  }

  private List<Long> writeFamilies(List<List<PupilTies>> groups, List<Long> identities)
      throws SQLException {
    List<Long> families = new ArrayList<>(groups.size());
    for (int i = 0; i < groups.size(); i++) {
      FamilyRow row = FamilyRow.of(groups.get(i));
      Long family = identities.get(i);
      if (family == null) {
        family = writer.newId();
        writer.insert(family, row);
        created++;
      } else if (!row.equals(known.row(family)) || known.hasEnded(family)) {
        writer.update(family, row);
        changed++;
      }
      families.add(family);
      current.add(family);
    }
    return families;
  }

  private void writeMembers(List<List<PupilTies>> groups, List<Long> families) throws SQLException {
    for (int i = 0; i < groups.size(); i++) {
      long family = families.get(i);
      Set<Long> parents = new HashSet<>();
      for (PupilTies pupil : groups.get(i)) {
        parents.addAll(pupil.inLaw());
        place(pupil.id(), family);
      }
      writeParents(family, parents);
    }
    for (Map.Entry<Long, Long> before : known.familyOfPupil().entrySet()) {
      if (!desired.containsKey(before.getKey()) && current.contains(before.getValue())) {
        writer.removePupil(before.getKey());
      }
    }
  }

  private void place(long pupil, long family) throws SQLException {
    desired.put(pupil, family);
    Long before = known.familyOfPupil().get(pupil);
    if (before == null) {
      writer.addPupil(family, pupil);
    } else if (before != family) {
      writer.movePupil(family, pupil);
    }
  }

  private void writeParents(long family, Set<Long> parents) throws SQLException {
    Set<Long> before = known.parents(family);
    for (Long parent : before) {
      if (!parents.contains(parent)) {
        writer.removeParent(family, parent);
      }
    }
    for (Long parent : parents) {
      if (!before.contains(parent)) {
        writer.addParent(family, parent);
      }
    }
  }

  private void endOthers() throws SQLException {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    for (Long family : known.ids()) {
      if (!current.contains(family) && !known.hasEnded(family)) {
        writer.end(family, today);
        ended++;
      }
    }
  }
}
