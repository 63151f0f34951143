package org.parentsmatter.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.parentsmatter.imports.StaffByHand;

/** All staff by hand, and what has to be known of the others. */
@Dependent
class HandKeptStaff {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  void add(HandKeptMember member) {
    entities.persist(member);
    entities.flush();
  }

  void flush() {
    entities.flush();
  }

  /**
   * One of them.
   *
   * @throws StaffRefused when there is none, an export has brought it, or it was merged
   */
  HandKeptMember get(long id) {
    HandKeptMember member = entities.find(HandKeptMember.class, id);
    if (member == null || !member.isByHand()) {
      throw new StaffRefused(
          "Nobody here was added by hand under this number. Who came with the import is changed in"
              + " your MIS.");
    }
    if (member.isMerged()) {
      throw new StaffRefused(
          member.facts().name()
              + " was merged with the record that the import brought. Change it in your MIS.");
    }
    return member;
  }

  /** Those who are here or have left, but not those merged, by name. */
  List<HandKeptMember> all() {
    return entities
        .createQuery(
            "select m from HandKeptMember m where m.kind = :kind and m.mergedInto is null"
                + " order by m.familyName, m.givenName, m.id",
            HandKeptMember.class)
        .setParameter("kind", StaffByHand.KIND)
        .getResultList();
  }

  /** Everybody of the staff who was not merged into another, by name. */
  List<KnownMember> everybody() {
    List<?> rows =
        entities
            .createNativeQuery(
                "select id, version, source_id, kind, given_name, family_name, email, works_as,"
                    + " left_on"
                    + " from staff_member where merged_into is null"
                    + " order by family_name, given_name, id")
            .getResultList();
    return rows.stream().map(row -> known((Object[]) row)).toList();
  }

  private static KnownMember known(Object[] row) {
    return new KnownMember(
        ((Number) row[0]).longValue(),
        ((Number) row[1]).longValue(),
        (String) row[2],
        StaffByHand.KIND.equals(row[3]),
        (String) row[4],
        (String) row[5],
        (String) row[6],
        (String) row[7],
        row[8] == null ? null : ((Date) row[8]).toLocalDate());
  }

  /** The ids of those who hold an account that can be used. */
  Set<String> withAccount() {
    List<?> ids =
        entities
            .createNativeQuery(
                "select staff_source_id from account"
                    + " where disabled_at is null and staff_source_id like ?")
            .setParameter(1, StaffByHand.PREFIX + "%")
            .getResultList();
    return ids.stream().map(Objects::toString).collect(Collectors.toSet());
  }
}
