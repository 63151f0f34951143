package org.parentsmatter.imports;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.parentsmatter.imports.SameNames.Pair;

/**
 * Writes down, in the transaction that applies an export, under which other ids people are known
 * now, and who may be the same person: about these somebody decides. What has been asked once is
 * not asked again.
 */
final class RecordingMatches {
  private static final String STALE =
      "Two people were joined or split while this export waited, so nothing was changed. Import it again.";

  private final SqlSession session;

  private RecordingMatches(SqlSession session) {
    this.session = session;
  }

  /**
   * Records what was found.
   *
   * @throws ExportRefused when people were joined or split after the export was checked
   */
  static void record(SqlSession session) throws SQLException {
    RecordingMatches recording = new RecordingMatches(session);
    recording.refuseStale();
    recording.aliases();
    recording.doubtful();
  }

  /** A folded parent must never come back by an export that was read before. */
  private void refuseStale() throws SQLException {
    int stale =
        session.count(
            """
            select count(*) from stage_user u join parent q on q.source_id = u.source_id
            where u.parent_role is not null and q.merged_into is not null""");
    stale +=
        session.count(
            """
            select count(*) from stage_match m where m.verdict = 'ALIAS'
              and not exists (select 1 from parent_alias a where a.source_id = m.staged_id)
              and not exists (select 1 from pupil_alias a where a.source_id = m.staged_id)""");
    if (stale > 0) {
      throw new ExportRefused(STALE);
    }
  }

  private void aliases() throws SQLException {
    session.run(
        """
        insert into parent_alias (source_id, parent_id, since)
        select m.staged_id, q.id, cast(? as timestamp) from stage_match m
          join parent q on q.source_id = m.known_id
        where m.verdict = 'PARENT'
          and not exists (select 1 from parent_alias a where a.source_id = m.staged_id)""",
        Instant.now());
    session.run(
        """
        insert into pupil_alias (source_id, pupil_id, since)
        select m.staged_id, p.id, cast(? as timestamp) from stage_match m
          join pupil p on p.source_id = m.known_id
        where m.verdict = 'PUPIL'
          and not exists (select 1 from pupil_alias a where a.source_id = m.staged_id)""",
        Instant.now());
    // One export has named both: they are two people after all, or somebody has to look.
    session.run(
        """
        delete from parent_alias where match_id is null and exists
          (select 1 from parent q where q.source_id = parent_alias.source_id)""");
    session.run(
        """
        delete from pupil_alias where exists
          (select 1 from pupil p where p.source_id = pupil_alias.source_id)""");
  }

  private void doubtful() throws SQLException {
    Set<Pair> pairs = new TreeSet<>(SameNames.of(session));
    pairs.addAll(
        session.query(
            row ->
                new Pair(
                    Math.max(row.getLong(1), row.getLong(2)),
                    Math.min(row.getLong(1), row.getLong(2))),
            """
            select n.id, q.id from stage_match m
              join parent n on n.source_id = m.staged_id
              join parent q on q.source_id = m.known_id
            where m.verdict = 'DOUBTFUL' and n.id <> q.id"""));
    Set<Pair> known =
        Set.copyOf(
            session.query(
                row -> new Pair(row.getLong(1), row.getLong(2)),
                "select parent_id, other_id from parent_match"));
    for (Pair pair : pairs) {
      if (!known.contains(pair)) {
        session.run(
            """
            insert into parent_match (id, parent_id, other_id, import_run_id, found_at, state,
              version)
            select next value for parent_match_seq, cast(? as bigint), cast(? as bigint),
              max(i.id), cast(? as timestamp), 'OPEN', 0 from import_run i""",
            pair.newer(),
            pair.older(),
            Instant.now());
      }
    }
  }
}
