package org.parentsmatter.reach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The families that somebody may see, as SQL. Whoever does not see all of them sees the families of
 * the pupils he or she teaches or is the tutor of, and of the communities he or she leads: of such
 * a family everybody, brothers and sisters too. A query joins what this hands out and binds {@link
 * #values()} where the join stands; for somebody who sees the whole school the join is empty.
 */
public final class Reached {
  /** Everything is reached: nothing is joined and nothing is bound. */
  public static final Reached WHOLE_SCHOOL = new Reached(null, List.of());

  /** The joins begin with the person: by its own choice Derby would begin with all pupils. */
  private static final String FAMILY =
      "select rf.family_id as id from --DERBY-PROPERTIES joinOrder=FIXED\n account ra, ";

  private static final String TUTORED =
      FAMILY
          + "tutor_group_staff rt, pupil rp, family_pupil rf where ra.username = ?"
          + " and rt.staff_source_id = ra.staff_source_id and rp.tutor_group = rt.tutor_group"
          + " and rf.pupil_id = rp.id";

  private static final String TAUGHT =
      FAMILY
          + "school_class_staff rs, school_class_pupil rc, family_pupil rf where ra.username = ?"
          + " and rs.staff_source_id = ra.staff_source_id and rc.class_id = rs.class_id"
          + " and rf.pupil_id = rc.pupil_id";

  private static final String LED =
      "staff_member rm, school_group rg, %s, family_pupil rf where ra.username = ?"
          + " and rm.source_id = ra.staff_source_id and rg.leader_id = rm.id"
          + " and rg.kind = 'COMMUNITY' and rg.deleted_at is null and rt.group_id = rg.id";

  /** Of the tutor groups of a community, but for those placed in another. */
  private static final String OF_TUTOR_GROUPS =
      FAMILY
          + LED.formatted("school_group_tutor_group rt, pupil rp")
          + " and rp.tutor_group = rt.tutor_group and rf.pupil_id = rp.id and not exists"
          + " (select 1 from school_group_pupil ro join school_group rh on rh.id = ro.group_id"
          + " and rh.deleted_at is null where ro.pupil_id = rp.id)";

  private static final String PLACED =
      FAMILY + LED.formatted("school_group_pupil rt") + " and rf.pupil_id = rt.pupil_id";

  private static final List<String> OF_TEACHERS = List.of(TUTORED, TAUGHT);
  private static final List<String> OF_LEADERS = List.of(TUTORED, TAUGHT, OF_TUTOR_GROUPS, PLACED);

  private final String username;
  private final List<String> ways;

  private Reached(String username, List<String> ways) {
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
    return join(familyIds(), familyId);
  }

  /**
   * Leaves out the pupils of families that are not reached, and those who are in none any more.
   *
   * @param pupilId the SQL for a pupil's id, such as {@code pu.id}
   */
  public String joinPupils(String pupilId) {
    return join("select rq.pupil_id as id" + fromPupils(), pupilId);
  }

  /**
   * Leaves out the parents who are none, and never were, of a pupil of a family that is reached.
   *
   * @param parentId the SQL for a parent's id, such as {@code pa.id}
   */
  public String joinParents(String parentId) {
    return join(
        "select distinct rr.parent_id as id"
            + fromPupils()
            + " join relationship rr on rr.pupil_id = rq.pupil_id",
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
    return outerJoin("family", familyIds(), alias, familyId);
  }

  /**
   * Joins a pupil's row where there is one and it is reached, else nulls.
   *
   * @param alias what the row is called from then on
   */
  public String outerJoinPupil(String alias, String pupilId) {
    return outerJoin("pupil", "select rq.pupil_id as id" + fromPupils(), alias, pupilId);
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

  private String fromPupils() {
    return " from (" + familyIds() + ") rf join family_pupil rq on rq.family_id = rf.id";
  }

  private String familyIds() {
    return String.join(" union ", ways);
  }

  private String join(String reached, String id) {
    return wholeSchool() ? "" : " join (" + reached + ") reached on reached.id = " + id + " ";
  }
}
