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
 * Works the families out anew from pupils and relationships, and writes only what differs. It goes
 * through all pupils twice: first for the families they make, then for what is said of these, of
 * which only those are in memory whose pupils have not all come by yet. A family whose pupils have
 * all gone ends but remembers them, so that it comes back with its plan when they do, for instance
 * after a wrong export.
 */
final class FamilyDerivation {
  private final KnownFamilies known;
  private final FamilyWriter writer;
  private final FamilyGroups groups;
  private final Long[] identities;
  private final Set<Long> current = new HashSet<>();
  private final Map<Integer, List<PupilTies>> incomplete = new HashMap<>();
  private int created;
  private int changed;
  private int ended;

  private FamilyDerivation(KnownFamilies known, FamilyWriter writer, FamilyGroups groups) {
    this.known = known;
    this.writer = writer;
    this.groups = groups;
    identities = FamilyIdentities.of(groups, known.familyOfPupil());
  }

  static FamiliesDerived run(Connection connection) throws SQLException {
    try (KnownFamilies known = new KnownFamilies(connection);
        FamilyWriter writer = new FamilyWriter(connection)) {
      FamilyDerivation derivation =
          new FamilyDerivation(known, writer, FamilyGroups.read(connection));
      ReadingTies.each(connection, derivation::take);
      derivation.removeOthers();
      derivation.endOthers();
      writer.flush();
      SearchTexts.complete(connection);
      return new FamiliesDerived(derivation.created, derivation.changed, derivation.ended);
    }
  }

  private void take(PupilTies pupil) throws SQLException {
    int group = groups.groupOf(pupil.id());
    List<PupilTies> pupils = incomplete.computeIfAbsent(group, number -> new ArrayList<>(2));
    pupils.add(pupil);
    if (pupils.size() == groups.size(group)) {
      incomplete.remove(group);
      write(pupils, identities[group]);
    }
  }

  private void write(List<PupilTies> pupils, Long before) throws SQLException {
    FamilyRow row = FamilyRow.of(pupils);
    long family = before == null ? writer.newId() : before;
    if (before == null) {
      writer.insert(family, row);
      created++;
    } else if (!row.equals(known.row(family))) {
      writer.update(family, row);
      changed++;
    }
    current.add(family);
    Set<Long> parents = new HashSet<>();
    for (PupilTies pupil : pupils) {
      parents.addAll(pupil.inLaw());
      place(pupil.id(), family);
    }
    writeParents(family, parents, before == null ? Set.of() : known.parents(family));
  }

  private void place(long pupil, long family) throws SQLException {
    Long before = known.familyOfPupil().get(pupil);
    if (before == null) {
      writer.addPupil(family, pupil);
    } else if (before != family) {
      writer.movePupil(family, pupil);
    }
  }

  private void writeParents(long family, Set<Long> parents, Set<Long> before) throws SQLException {
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

  /** Who is on roll no more belongs to no family that goes on. */
  private void removeOthers() throws SQLException {
    for (Map.Entry<Long, Long> before : known.familyOfPupil().entrySet()) {
      if (!groups.has(before.getKey()) && current.contains(before.getValue())) {
        writer.removePupil(before.getKey());
      }
    }
  }

  private void endOthers() throws SQLException {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    for (Long family : known.running()) {
      if (!current.contains(family)) {
        writer.end(family, today);
        ended++;
      }
    }
  }
}
