package org.parentsmatter.reach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The families that somebody may see, as SQL. Whoever does not see all of them sees the families of
 * the pupils he or she teaches or is the tutor of, and of the communities he or she leads: of such
 * a family everybody, brothers and sisters too. A query joins what this hands out and binds {@link
 * #values()} where the join stands; for somebody who sees the whole school the join is empty.
 */
public final class Reached {
  /** Everything is reached: nothing is joined and nothing is bound. */
  public static final Reached WHOLE_SCHOOL = new Reached(null, List.of());

  /**
   * Derby joins in the order that follows, beginning with the person: by its own choice it would
   * begin with all pupils.
   */
  private static final String PERSON = " from --DERBY-PROPERTIES joinOrder=FIXED\n account ra, ";

  /** Of the pupils somebody teaches each with the row {@code rf} of his or her family. */
  private static final Way TUTORED =
      new Way(
          "tutor_group_staff rt, pupil rp, family_pupil rf",
          "rt.staff_source_id = ra.staff_source_id and rp.tutor_group = rt.tutor_group"
              + " and rf.pupil_id = rp.id");

  private static final Way TAUGHT =
      new Way(
          "school_class_staff rs, school_class_pupil rc, family_pupil rf",
          "rs.staff_source_id = ra.staff_source_id and rc.class_id = rs.class_id"
              + " and rf.pupil_id = rc.pupil_id");

  private static final String LED_TABLES = "staff_member rm, school_group rg, ";
  private static final String LED =
      "rm.source_id = ra.staff_source_id and rg.leader_id = rm.id"
          + " and rg.kind = 'COMMUNITY' and rg.deleted_at is null and rt.group_id = rg.id";

  /** Of the tutor groups of a community, but for those placed in another. */
  private static final Way OF_TUTOR_GROUPS =
      new Way(
          LED_TABLES + "school_group_tutor_group rt, pupil rp, family_pupil rf",
          LED
              + " and rp.tutor_group = rt.tutor_group and rf.pupil_id = rp.id and not exists"
              + " (select 1 from school_group_pupil ro join school_group rh on rh.id = ro.group_id"
              + " and rh.deleted_at is null where ro.pupil_id = rp.id)");

  private static final Way PLACED =
      new Way(
          LED_TABLES + "school_group_pupil rt, family_pupil rf",
          LED + " and rf.pupil_id = rt.pupil_id");

  private static final List<Way> OF_TEACHERS = List.of(TUTORED, TAUGHT);
  private static final List<Way> OF_LEADERS = List.of(TUTORED, TAUGHT, OF_TUTOR_GROUPS, PLACED);

  /** A way from the person to families. */
  private record Way(String tables, String where) {
    String select(String id, String more, String moreWhere) {
      return "select "
          + id
          + " as id"
          + PERSON
          + tables
          + more
          + " where ra.username = ? and "
          + where
          + moreWhere;
    }
  }

  private final String username;
  private final List<Way> ways;

  private Reached(String username, List<Way> ways) {
    this.username = username;
    this.ways = ways;
  }

  /**
   * What one person reaches who does not see the whole school.
   *
   * @param leads whether he or she is a community leader
   */
  static Reached by(String username, boolean leads) {
    return new Reached(username, leads ? OF_LEADERS : OF_TEACHERS);
  }

  /** Whether nothing is left out. */
  public boolean wholeSchool() {
    return ways.isEmpty();
  }

  /**
   * Leaves out the families that are not reached.
   *
   * @param familyId the SQL for a family's id, such as {@code f.id}; no value from outside
   */
  public String joinFamilies(String familyId) {
    return join(families(), familyId);
  }

  /**
   * Leaves out the pupils of families that are not reached, and those who are in none any more.
   *
   * @param pupilId the SQL for a pupil's id, such as {@code pu.id}
   */
  public String joinPupils(String pupilId) {
    return join(pupils(), pupilId);
  }

  /**
   * Leaves out the parents who are none, and never were, of a pupil of a family that is reached.
   *
   * @param parentId the SQL for a parent's id, such as {@code pa.id}
   */
  public String joinParents(String parentId) {
    return join(
        union(
            "rr.parent_id",
            ", family_pupil rq, relationship rr",
            " and rq.family_id = rf.family_id and rr.pupil_id = rq.pupil_id"),
        parentId);
  }

  /** What a statement has to bind for each join, in its place among the other values. */
  public List<Object> values() {
    return Collections.nCopies(ways.size(), username);
  }

  /**
   * Joins a family's row where there is one and it is reached, else nulls.
   *
   * @param alias what the row is called from then on
   */
  public String outerJoinFamily(String alias, String familyId) {
    return outerJoin("family", families(), alias, familyId);
  }

  /**
   * Joins a pupil's row where there is one and it is reached, else nulls.
   *
   * @param alias what the row is called from then on
   */
  public String outerJoinPupil(String alias, String pupilId) {
    return outerJoin("pupil", pupils(), alias, pupilId);
  }

  private String outerJoin(String table, String reached, String alias, String id) {
    String row = " left join " + table + " " + alias + " on " + alias + ".id = ";
    return wholeSchool()
        ? row + id
        : " left join (" + reached + ") reached on reached.id = " + id + row + "reached.id";
  }

  /** The values of a statement with one join whose own condition has one value. */
  public List<Object> valuesAnd(Object last) {
    List<Object> all = new ArrayList<>(values());
    all.add(last);
    return all;
  }

  private String families() {
    return union("rf.family_id", "", "");
  }

  private String pupils() {
    return union("rq.pupil_id", ", family_pupil rq", " and rq.family_id = rf.family_id");
  }

  private String union(String id, String more, String moreWhere) {
    return ways.stream()
        .map(way -> way.select(id, more, moreWhere))
        .collect(Collectors.joining(" union "));
  }

  private String join(String reached, String id) {
    return wholeSchool() ? "" : " join (" + reached + ") reached on reached.id = " + id + " ";
  }
}
