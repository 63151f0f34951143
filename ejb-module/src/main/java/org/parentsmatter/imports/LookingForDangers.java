package org.parentsmatter.imports;

import java.sql.Date;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.entitlement.EntitlementSql;
import org.parentsmatter.imports.ComparingExport.Comparison;

/** Looks through what an import would do for what somebody must be asked about. */
final class LookingForDangers {
  private static final String PARENTS_WITH_ADDRESS =
      "select count(*) from parent t where " + PreviewSql.HAS_ADDRESS;

  private static final String IN_LAW_NOW =
      "select count(*) from relationship r join pupil pu on pu.id = r.pupil_id"
          + " join parent pa on pa.id = r.parent_id where "
          + EntitlementSql.IN_LAW;

  private static final String CHANGED_AND_IN_LAW_NOW =
      IN_LAW_NOW
          + " and exists (select 1 from stage_relationship s where s.target_id = r.id"
          + " and s.deed = 'CHANGE')";

  /** The engine's rule once on what is known and once on what the export says. */
  private static final String CHANGED_AND_IN_LAW_BEFORE_AND_AFTER =
      "select count(*) from (select r.id from relationship r join pupil pu on pu.id = r.pupil_id"
          + " join parent pa on pa.id = r.parent_id where "
          + EntitlementSql.IN_LAW
          + ") old_tie join (select r.target_id from stage_relationship r"
          + " join pupil pu on pu.source_id = r.pupil_source_id"
          + " join parent pa on pa.source_id = r.parent_source_id where r.deed = 'CHANGE' and "
          + EntitlementSql.IN_LAW
          + ") new_tie on new_tie.target_id = old_tie.id";

  private static final String PUPILS = "select count(*) from pupil where left_on is null";
  private static final String PARENTS = "select count(*) from parent where left_on is null";
  private static final String TIES = "select count(*) from relationship where ended_on is null";

  private final SqlSession session;
  private final List<DangerFound> found = new ArrayList<>();

  private LookingForDangers(SqlSession session) {
    this.session = session;
  }

  /**
   * The dangers of what was compared, among them the rows that were left out of the import. An
   * empty school has nothing to lose: there such rows are only listed.
   *
   * @param importId whose rows are staged
   */
  static List<DangerFound> of(SqlSession session, long importId, Comparison comparison)
      throws SQLException {
    LookingForDangers look = new LookingForDangers(session);
    ImportCounts counts = comparison.counts();
    look.at(Danger.PUPILS_LEAVE, counts.pupilsLeft(), PUPILS);
    look.at(Danger.PARENTS_LEAVE, counts.parentsLeft(), PARENTS);
    look.at(Danger.RELATIONSHIPS_END, counts.relationshipsEnded(), TIES);
    look.at(
        Danger.PARENTS_LOSE_ADDRESS,
        look.count(PreviewSql.COUNT + PreviewSql.PARENTS_LOSING_ADDRESS),
        PARENTS_WITH_ADDRESS);
    look.at(
        Danger.PARENTS_LOSE_LETTERS,
        look.count(CHANGED_AND_IN_LAW_NOW) - look.count(CHANGED_AND_IN_LAW_BEFORE_AND_AFTER),
        IN_LAW_NOW);
    if (look.count(PUPILS) > 0) {
      look.rows(importId);
    }
    look.at(
        Danger.PUPILS_RENAMED, look.count(PreviewSql.COUNT + PreviewSql.PUPILS_RENAMED), PUPILS);
    look.at(
        Danger.PARENTS_RENAMED, look.count(PreviewSql.COUNT + PreviewSql.PARENTS_RENAMED), PARENTS);
    look.accounts();
    return List.copyOf(look.found);
  }

  private void rows(long importId) throws SQLException {
    session
        .query(
            row -> new int[] {row.getInt(1), row.getInt(2)},
            "select rows_refused, rows_read from import_run where id = ?",
            importId)
        .forEach(rows -> add(Danger.ROWS_LEFT_OUT, rows[0], rows[1]));
  }

  private void accounts() throws SQLException {
    at(Danger.STAFF_LOSE_ACCESS, count(LeavingStaff.WITH_ACCOUNT), LeavingStaff.ALL_WITH_ACCOUNT);
    Date today = Date.valueOf(LocalDate.now(ZoneId.systemDefault()));
    int administrators = session.count(LeavingStaff.ADMINISTRATORS, today);
    int leaving = session.count(LeavingStaff.LEAVING_ADMINISTRATORS, today);
    if (leaving > 0 && leaving == administrators) {
      add(Danger.ADMINISTRATORS_LEAVE, leaving, administrators);
    }
  }

  private void at(Danger danger, int affected, String ofAll) throws SQLException {
    if (affected > 0) {
      add(danger, affected, count(ofAll));
    }
  }

  private void add(Danger danger, int affected, int ofAll) {
    if (danger.isMet(affected, ofAll)) {
      found.add(new DangerFound(danger, affected, ofAll));
    }
  }

  private int count(String sql) throws SQLException {
    return session.count(sql);
  }
}
