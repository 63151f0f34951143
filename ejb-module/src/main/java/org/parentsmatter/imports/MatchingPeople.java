package org.parentsmatter.imports;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parentsmatter.imports.PersonFacts.Likeness;
import org.parentsmatter.imports.RowChecks.Fault;

/**
 * Finds out whom of the school's people an export calls by another id: by ids first, then by a rule
 * (doc/decisions/0011). The school's own tables are not touched; stage_match says what was found
 * and the staged rows are rewritten.
 */
final class MatchingPeople {
  private static final String ALIVE =
      "u.accepted = 'YES' and u.deleted = 'NO' and u.enabled = 'YES'";

  private final SqlSession session;
  private final RowChecks rows;
  private final KnownIds knownIds;

  MatchingPeople(SqlSession session, RowChecks rows) {
    this.session = session;
    this.rows = rows;
    this.knownIds = new KnownIds(session);
  }

  /**
   * By ids alone: other ids that are remembered, and the UPN of pupils. Whom an export of changes
   * does not name stands in line 0, and may be somebody it calls otherwise.
   */
  void byIds() throws SQLException {
    session.run(
        """
        insert into stage_match (line_number, staged_id, known_id, verdict)
        select u.line_number, u.source_id, q.source_id, 'ALIAS' from stage_user u
          join parent_alias a on a.source_id = u.source_id
          join parent b on b.id = a.parent_id
          join parent q on q.id = coalesce(b.merged_into, b.id)
        where u.parent_role is not null and u.staff_role is null
          and not exists (select 1 from stage_user k
            where k.source_id = q.source_id and k.staff_role is not null)
          and (a.match_id is not null or not exists (select 1 from stage_user k
            where k.source_id = q.source_id and k.deleted = 'NO' and k.line_number > 0))
        union all
        select u.line_number, u.source_id, p.source_id, 'ALIAS' from stage_user u
          join pupil_alias a on a.source_id = u.source_id
          join pupil p on p.id = a.pupil_id
        where u.pupil_role = 'YES'
          and not exists (select 1 from stage_user k
            where k.source_id = p.source_id and k.line_number > 0)""");
    // Who has begun to work here is one of the staff under this id, and no parent under another.
    session.run(
        """
        update stage_user set parent_role = null where parent_role is not null
          and not exists (select 1 from stage_match m where m.staged_id = stage_user.source_id)
          and exists (select 1 from parent q
            where q.source_id = stage_user.source_id and q.merged_into is not null)""");
    pupilsByIdentifier();
    if (session.count("select count(*) from stage_match") > 0) {
      knownIds.use("'ALIAS', 'PUPIL'");
      rows.leaveOut(
          new Fault(
              "stage_user",
              "users.csv",
              "identifier",
              "r.match_key",
              "This UPN belongs to a pupil of another name whom the school knows under another id. Correct the UPN or the name in your MIS; the pupil was not taken."),
          "exists (select 1 from stage_match m where m.staged_id = r.source_id and m.verdict = 'REFUSED')");
    }
  }

  private record Found(int line, String stagedId, String knownId, boolean agrees) {}

  private void pupilsByIdentifier() throws SQLException {
    List<Found> found =
        session.query(
            row ->
                new Found(
                    row.getInt(1),
                    row.getString(2),
                    row.getString(3),
                    row.getDate(4) != null && row.getDate(4).equals(row.getDate(5))
                        || NameKey.of(row.getString(8)).equals(row.getString(11))
                            && isOneOf(
                                List.of(row.getString(9), row.getString(10)),
                                row.getString(6),
                                row.getString(7))),
            """
            select u.line_number, u.source_id, p.source_id, p.birth_date, d.birth_date,
              p.given_name, p.preferred_name, p.family_name,
              u.given_key, u.preferred_key, u.family_key
            from stage_user u join pupil p on p.identifier = u.match_key
              left join stage_demographic d on d.source_id = u.source_id
            where u.pupil_role = 'YES' and %s and u.match_key <> u.source_id
              and not exists (select 1 from pupil k where k.source_id = u.source_id)
              and not exists (select 1 from stage_user k
                where k.source_id = p.source_id and k.line_number > 0)
              and not exists (select 1 from stage_match m where m.staged_id = u.source_id)
              and not exists (select 1 from pupil o where o.identifier = p.identifier
                and o.id <> p.id)
              and not exists (select 1 from stage_user o where o.match_key = u.match_key
                and o.pupil_role = 'YES' and o.source_id <> u.source_id and o.line_number > 0)"""
                .formatted(ALIVE));
    for (Found one : found) {
      add(one.line(), one.stagedId(), one.knownId(), one.agrees() ? "PUPIL" : "REFUSED");
    }
  }

  private static boolean isOneOf(List<String> keys, String given, String preferred) {
    return keys.contains(NameKey.of(given))
        || preferred != null && keys.contains(NameKey.of(preferred));
  }

  /** A new parent of a pupil, and a parent whom the school knows of the same pupil. */
  private record Pair(
      int line, String stagedId, String knownId, boolean there, Likeness likeness, boolean named) {}

  /** Parents by the rule; asked when it is clear who is whose parent. */
  void parentsByRule() throws SQLException {
    Map<String, List<Pair>> ofStaged = new LinkedHashMap<>();
    Map<String, Integer> namesakes = new LinkedHashMap<>();
    for (Pair pair : pairs()) {
      if (pair.likeness() != Likeness.NONE && (pair.named() || !pair.there())) {
        ofStaged.computeIfAbsent(pair.stagedId(), id -> new ArrayList<>()).add(pair);
        namesakes.merge(pair.knownId(), 1, Integer::sum);
      }
    }
    for (List<Pair> found : ofStaged.values()) {
      Pair first = found.get(0);
      boolean same =
          found.size() == 1
              && first.likeness() == Likeness.SAME
              && !first.there()
              && namesakes.get(first.knownId()) == 1;
      for (Pair pair : found) {
        add(pair.line(), pair.stagedId(), pair.knownId(), same ? "PARENT" : "DOUBTFUL");
      }
    }
    if (!ofStaged.isEmpty()) {
      say();
      knownIds.use("'PARENT'");
    }
  }

  private void say() throws SQLException {
    Fault match = new Fault("stage_match", "users.csv", "sourcedId", "r.staged_id", "");
    rows.write(
        FindingSeverity.NOTE,
        match.saying(
            "The same parent as before under another id: name, pupil and a number or address agree."),
        "r.verdict = 'PARENT'");
    rows.write(
        FindingSeverity.NOTE,
        match.saying(
            "May be the same person as a parent whom the school knows already. Taken as a new parent; decide about the two under Families, Same person?"),
        """
        r.verdict = 'DOUBTFUL' and not exists (select 1 from stage_match e
          where e.staged_id = r.staged_id and e.known_id < r.known_id)""");
  }

  private List<Pair> pairs() throws SQLException {
    Map<String, Pair> pairs = new LinkedHashMap<>();
    session
        .query(
            row -> {
              PersonFacts staged = PersonFacts.read(row, 5);
              PersonFacts known = PersonFacts.read(row, 15);
              return new Pair(
                  row.getInt(1),
                  row.getString(2),
                  row.getString(3),
                  "YES".equals(row.getString(4)),
                  staged.to(known),
                  staged.hasNameOf(known));
            },
            """
            select u.line_number, u.source_id, q.source_id,
              case when exists (select 1 from stage_user k
                where k.source_id = q.source_id and k.deleted = 'NO') then 'YES' else 'NO' end,
              u.given_key, u.family_key, case when u.match_key = u.source_id then null
                else u.match_key end, c.title, c.address_line1, c.postcode,
              coalesce(c.mobile, u.mobile), coalesce(c.home_telephone, u.telephone),
              coalesce(c.email, u.email), b.kind,
              q.given_name, q.family_name, q.identifier, q.title, q.address_line1, q.postcode,
              q.mobile, q.home_telephone, q.email, r.kind
            from stage_user u
              join stage_tie t on t.parent_source_id = u.source_id
              join pupil p on p.source_id = t.pupil_source_id
              join relationship r on r.pupil_id = p.id
              join parent q on q.id = r.parent_id and q.merged_into is null
              left join stage_contact c on c.parent_source_id = u.source_id and c.leads = 'YES'
              left join stage_contact b on b.parent_source_id = u.source_id
                and b.pupil_source_id = t.pupil_source_id and b.accepted = 'YES'
            where u.parent_role is not null and u.staff_role is null and u.pupil_role = 'NO'
              and %s
              and not exists (select 1 from parent k where k.source_id = u.source_id)
            order by u.line_number, q.id"""
                .formatted(ALIVE))
        .forEach(
            pair ->
                pairs.merge(pair.stagedId() + "\n" + pair.knownId(), pair, (a, b) -> worse(a, b)));
    return List.copyOf(pairs.values());
  }

  /** Two who are alike at one pupil and contradict each other at another are doubtful. */
  private static Pair worse(Pair one, Pair other) {
    return one.likeness().compareTo(other.likeness()) >= 0 ? one : other;
  }

  private void add(int line, String stagedId, String knownId, String verdict) throws SQLException {
    session.run(
        "insert into stage_match (line_number, staged_id, known_id, verdict) values (?, ?, ?, ?)",
        line,
        stagedId,
        knownId,
        verdict);
  }
}
