package org.parentsmatter.reach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One way in which somebody comes to families, from the account {@code ra} to the row {@code rf} of
 * a pupil's family. It is walked from the person, to list what he or she reaches, and from the
 * family, to ask whether this one is reached. Derby walks as it is told: by its own choice it would
 * begin with all pupils.
 *
 * @param tables from the one next to the account to the one before {@code rf}
 * @param where how they hang together
 */
record Way(List<String> tables, String where) {
  private static final String FROM = " from --DERBY-PROPERTIES joinOrder=FIXED\n ";
  private static final String ACCOUNT = "account ra";
  private static final String FAMILY = "family_pupil rf";

  /** The groups whose tutor he or she is. */
  static final Way TUTORED =
      new Way(
          List.of("tutor_group_staff rt", "pupil rp"),
          "rt.staff_source_id = ra.staff_source_id and rp.tutor_group = rt.tutor_group"
              + " and rf.pupil_id = rp.id");

  /** The classes he or she teaches. */
  static final Way TAUGHT =
      new Way(
          List.of("school_class_staff rs", "school_class_pupil rc"),
          "rs.staff_source_id = ra.staff_source_id and rc.class_id = rs.class_id"
              + " and rf.pupil_id = rc.pupil_id");

  private static final String LED =
      "rm.source_id = ra.staff_source_id and rg.leader_id = rm.id"
          + " and rg.kind = 'COMMUNITY' and rg.deleted_at is null and rt.group_id = rg.id";

  /** The tutor groups of the communities he or she leads, but for pupils placed in another. */
  static final Way LED_BY_TUTOR_GROUP =
      new Way(
          List.of("staff_member rm", "school_group rg", "school_group_tutor_group rt", "pupil rp"),
          LED
              + " and rp.tutor_group = rt.tutor_group and rf.pupil_id = rp.id and not exists"
              + " (select 1 from school_group_pupil ro join school_group rh on rh.id = ro.group_id"
              + " and rh.deleted_at is null where ro.pupil_id = rp.id)");

  /** The pupils placed in the communities he or she leads. */
  static final Way LED_BY_PLACE =
      new Way(
          List.of("staff_member rm", "school_group rg", "school_group_pupil rt"),
          LED + " and rf.pupil_id = rt.pupil_id");

  /**
   * What this way leads to, beginning with the person; the first value is the user name.
   *
   * @param id what is selected as {@code id}
   * @param beyond the tables behind {@code rf}, the nearest first
   */
  String fromPerson(String id, List<String> beyond, String whereBeyond) {
    List<String> path = path(beyond);
    return select(id, path, "ra.username = ? and ", whereBeyond);
  }

  /** The same beginning at the other end; the last values are those of the condition. */
  String toPerson(String id, List<String> beyond, String whereBeyond) {
    List<String> path = path(beyond);
    Collections.reverse(path);
    return select(id, path, "ra.username = ? and ", whereBeyond);
  }

  private List<String> path(List<String> beyond) {
    List<String> path = new ArrayList<>(List.of(ACCOUNT));
    path.addAll(tables);
    path.add(FAMILY);
    path.addAll(beyond);
    return path;
  }

  private String select(String id, List<String> path, String first, String last) {
    return "select "
        + id
        + " as id"
        + FROM
        + String.join(", ", path)
        + " where "
        + first
        + where
        + last;
  }
}
