package org.parentsmatter.reach;

import java.util.List;

/** What is asked for: families, the pupils in them, or whoever is tied to these pupils. */
enum Whose {
  FAMILIES("family", "rf.family_id", List.of(), ""),
  PUPILS("pupil", "rq.pupil_id", List.of("family_pupil rq"), " and rq.family_id = rf.family_id"),
  PARENTS(
      "parent",
      "rr.parent_id",
      List.of("family_pupil rq", "relationship rr"),
      " and rq.family_id = rf.family_id and rr.pupil_id = rq.pupil_id");

  private final String table;
  private final String id;
  private final List<String> beyond;
  private final String where;

  Whose(String table, String id, List<String> beyond, String where) {
    this.table = table;
    this.id = id;
    this.beyond = beyond;
    this.where = where;
  }

  String table() {
    return table;
  }

  /** All that a way leads to. */
  String all(Way way) {
    return way.fromPerson(id, beyond, where);
  }

  /** Those of some ids that a way leads to. */
  String among(Way way, String ids) {
    return way.toPerson(id, beyond, where + " and " + id + " in " + ids);
  }
}
