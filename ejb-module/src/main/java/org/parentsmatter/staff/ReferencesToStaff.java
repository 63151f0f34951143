package org.parentsmatter.staff;

import jakarta.persistence.EntityManager;
import java.util.List;

/**
 * Every column of the schema that names a member of staff, by number or by the id of the export,
 * and what becomes of it when one row is merged into another. A test holds the list against the
 * schema.
 */
final class ReferencesToStaff {
  /** What a column holds. */
  enum Holds {
    NUMBER,
    SOURCE_ID
  }

  /**
   * A column that goes over to the row that stays.
   *
   * @param beside the rest of a key that allows each pair once; null when there is none
   * @param versioned whether its table counts versions
   */
  record Moving(String table, String column, Holds holds, String beside, boolean versioned) {}

  /**
   * A column that stays as it is.
   *
   * @param why for whoever reads this
   */
  record Staying(String table, String column, String why) {}

  static final List<Moving> MOVING =
      List.of(
          new Moving("school_group", "leader_id", Holds.NUMBER, null, true),
          new Moving("school_group_staff", "staff_id", Holds.NUMBER, "group_id", false),
          new Moving("account", "staff_source_id", Holds.SOURCE_ID, null, true),
          new Moving("tutor_group_staff", "staff_source_id", Holds.SOURCE_ID, "tutor_group", false),
          new Moving("school_class_staff", "staff_source_id", Holds.SOURCE_ID, "class_id", false),
          new Moving("family_pack", "for_staff", Holds.SOURCE_ID, null, true));

  static final List<Staying> STAYING =
      List.of(
          new Staying("staff_member", "merged_into", "Nobody is merged into a row by hand."),
          new Staying("staff_told_apart", "by_hand_id", "What was said of the row that leaves."),
          new Staying("staff_told_apart", "other_id", "Only rows of exports stand there."));

  private final EntityManager entities;

  ReferencesToStaff(EntityManager entities) {
    this.entities = entities;
  }

  /** Says of the groups that somebody has changed them, so that nobody saves an older state. */
  void touchGroups(long from) {
    run(
        "update school_group set version = version + 1 where id in"
            + " (select m.group_id from school_group_staff m where m.staff_id = ?)",
        from);
  }

  /** Whatever named the one names the other. */
  void move(long from, long to, String fromSourceId, String toSourceId) {
    for (Moving each : MOVING) {
      boolean number = each.holds() == Holds.NUMBER;
      move(each, number ? from : fromSourceId, number ? to : toSourceId);
    }
    // Who leads a group is not among its staff besides.
    run(
        "delete from school_group_staff where staff_id = ? and group_id in"
            + " (select g.id from school_group g where g.leader_id = ?)",
        to,
        to);
  }

  private void move(Moving each, Object from, Object to) {
    if (each.beside() != null) {
      run(
          "delete from %1$s where %2$s = ? and %3$s in (select o.%3$s from %1$s o where o.%2$s = ?)"
              .formatted(each.table(), each.column(), each.beside()),
          from,
          to);
    }
    run(
        "update %1$s set %2$s = ?%3$s where %2$s = ?"
            .formatted(
                each.table(), each.column(), each.versioned() ? ", version = version + 1" : ""),
        to,
        from);
  }

  private void run(String sql, Object... values) {
    var query = entities.createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      query.setParameter(i + 1, values[i]);
    }
    query.executeUpdate();
  }
}
