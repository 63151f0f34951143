package org.parentsmatter.imports;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Where each pupil belongs by the enrolments: the class of the current homeroom, and whether any
 * enrolment is still open. One pass over all pupils in the order of their ids; grouping in the
 * database took most of a large import, because Derby sorts its aggregates outside memory.
 */
final class PlacingPupils {
  private static final String ENROLMENTS =
      """
      select u.source_id, e.sort_key, e.open_now, e.ended_on, c.homeroom, c.code, c.grade
      from stage_user u
        left join stage_enrolment e on e.user_source_id = u.source_id
          and e.enrolled_as = 'PUPIL'
        left join stage_class c on c.source_id = e.class_source_id
      where u.pupil_role = 'YES' and u.accepted = 'YES'
      order by u.source_id""";

  private final StagingBatch places;
  private final boolean currentOnly;
  private String pupil;
  private String sortKey;
  private String tutorGroup;
  private String yearGroup;
  private int enrolments;
  private int open;
  private Date lastEnded;

  private PlacingPupils(StagingBatch places, boolean currentOnly) {
    this.places = places;
    this.currentOnly = currentOnly;
  }

  /**
   * Fills stage_place.
   *
   * @param currentOnly whether only an enrolment of today says where somebody belongs
   */
  static void place(SqlSession session, boolean currentOnly) throws SQLException {
    try (StagingBatch places =
        new StagingBatch(
            session,
            "stage_place",
            "pupil_source_id, sort_key, tutor_group, year_group, enrolments, open_enrolments,"
                + " last_ended_on")) {
      PlacingPupils placing = new PlacingPupils(places, currentOnly);
      session.each(placing::row, ENROLMENTS);
      placing.finish();
      places.flush();
    }
  }

  private void row(ResultSet row) throws SQLException {
    String id = row.getString("source_id");
    if (!id.equals(pupil)) {
      finish();
      begin(id);
    }
    String key = row.getString("sort_key");
    if (key == null) {
      return;
    }
    enrolments++;
    if ("YES".equals(row.getString("open_now"))) {
      open++;
    }
    Date ended = row.getDate("ended_on");
    if (ended != null && (lastEnded == null || ended.after(lastEnded))) {
      lastEnded = ended;
    }
    boolean counts = !currentOnly || key.startsWith("1 ");
    if (counts
        && "YES".equals(row.getString("homeroom"))
        && (sortKey == null || key.compareTo(sortKey) > 0)) {
      sortKey = key;
      tutorGroup = row.getString("code");
      yearGroup = row.getString("grade");
    }
  }

  private void begin(String id) {
    pupil = id;
    sortKey = null;
    tutorGroup = null;
    yearGroup = null;
    enrolments = 0;
    open = 0;
    lastEnded = null;
  }

  private void finish() throws SQLException {
    if (pupil != null) {
      places.add(pupil, sortKey, tutorGroup, yearGroup, enrolments, open, lastEnded);
    }
  }
}
