package org.parentsmatter.meeting;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parentsmatter.database.Ids;
import org.parentsmatter.meeting.MeetingFacts.GoodNews;
import org.parentsmatter.meeting.MeetingFacts.Promise;
import org.parentsmatter.meeting.MeetingFacts.Request;

/**
 * Reads the facts for a meeting: six statements, whatever the number of pupils. What one parent
 * promised, asked for or was told is read only where that parent comes alone.
 */
final class ReadingMeetingFacts {
  private static final String NEWEST_PLAN =
      "select p.id from engagement_plan p where p.family_id = ?"
          + " order by p.drafted_at desc, p.id desc fetch first 1 rows only";
  private static final String AGREEMENTS =
      "select count(distinct a.parent_id), max(a.agreed_on) from plan_agreement a"
          + " where a.plan_id = ? and a.answer = 'AGREED' and a.parent_id in ";
  private static final String PRAISES =
      "select m.pupil_id, m.text from positive_message m where m.plan_id = ? and m.pupil_id in ";
  private static final String PROMISES =
      "select c.side, c.pupil_id, c.text, c.outcome, s.need from commitment c"
          + " left join strategy s on s.id = c.strategy_id"
          + " where c.plan_id = ? and (c.side = 'SCHOOL' or c.parent_id = ?) and c.pupil_id in ";

  /** About pupils of whom this parent may hear, and about no other beside them. */
  private static final String ONLY_ABOUT =
      " and exists (select 1 from contact_pupil o where o.contact_id = c.id)"
          + " and not exists (select 1 from contact_pupil x where x.contact_id = c.id"
          + " and x.pupil_id not in ";

  private static final String OF_PARENT =
      " where c.parent_id = ? and c.taken_back_at is null and c.shown_to <> 'SENSITIVE'";
  private static final String GOOD_NEWS =
      "select (select min(cp.pupil_id) from contact_pupil cp where cp.contact_id = c.id), c.note"
          + " from contact c"
          + OF_PARENT
          + " and c.tone = 'POSITIVE' and c.note is not null"
          + ONLY_ABOUT;
  private static final String REQUESTS =
      "select q.asked_on, q.words, q.decision, q.answer from parent_request q"
          + " join contact c on c.id = q.contact_id"
          + OF_PARENT
          + " and q.taken_back_at is null"
          + ONLY_ABOUT;

  private final Connection connection;
  private final List<Long> parents;
  private final Set<Long> about;
  private final Ids pupils;

  /**
   * @param parents who come, one or two
   * @param pupils about whom every one of them may hear, at least one
   */
  ReadingMeetingFacts(Connection connection, List<Long> parents, Set<Long> pupils) {
    this.connection = connection;
    this.parents = parents;
    this.about = Set.copyOf(pupils);
    this.pupils = Ids.of(pupils);
  }

  MeetingFacts of(long familyId) throws SQLException {
    long plan = plan(familyId);
    Set<String> needs = new LinkedHashSet<>();
    return new MeetingFacts(
        agreedOn(plan),
        promises(plan, needs),
        List.copyOf(needs),
        praises(plan),
        AttainedOfPupils.of(connection, about),
        goodNews(),
        requests());
  }

  /** The family's newest plan; 0, which is none, where it never had one. */
  private long plan(long familyId) throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(NEWEST_PLAN)) {
      select.setLong(1, familyId);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? row.getLong(1) : 0;
      }
    }
  }

  private LocalDate agreedOn(long plan) throws SQLException {
    Ids guests = Ids.of(parents);
    try (PreparedStatement select = connection.prepareStatement(AGREEMENTS + guests.places())) {
      select.setLong(1, plan);
      guests.bind(select, 2);
      try (ResultSet row = select.executeQuery()) {
        row.next();
        return row.getInt(1) == parents.size() ? day(row, 2) : null;
      }
    }
  }

  private List<Promise> promises(long plan, Set<String> needs) throws SQLException {
    List<Promise> promises = new ArrayList<>();
    try (PreparedStatement select =
        connection.prepareStatement(PROMISES + pupils.places() + " order by c.position, c.id")) {
      select.setLong(1, plan);
      select.setLong(2, parents.size() == 1 ? parents.get(0) : 0);
      pupils.bind(select, 3);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          promises.add(
              new Promise(
                  row.getString(1).equals("SCHOOL"),
                  row.getLong(2),
                  row.getString(3),
                  row.getString(4)));
          if (row.getString(5) != null) {
            needs.add(row.getString(5));
          }
        }
      }
    }
    return promises;
  }

  private Map<Long, String> praises(long plan) throws SQLException {
    Map<Long, String> praises = new LinkedHashMap<>();
    try (PreparedStatement select = connection.prepareStatement(PRAISES + pupils.places())) {
      select.setLong(1, plan);
      pupils.bind(select, 2);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          praises.put(row.getLong(1), row.getString(2));
        }
      }
    }
    return praises;
  }

  private List<GoodNews> goodNews() throws SQLException {
    List<GoodNews> news = new ArrayList<>();
    ofOneParent(
        GOOD_NEWS + pupils.places() + ") order by c.happened_at desc, c.id",
        row -> news.add(new GoodNews(row.getLong(1), row.getString(2))));
    return news;
  }

  private List<Request> requests() throws SQLException {
    List<Request> requests = new ArrayList<>();
    ofOneParent(
        REQUESTS + pupils.places() + ") order by q.asked_on desc, q.id",
        row ->
            requests.add(
                new Request(day(row, 1), row.getString(2), row.getString(3), row.getString(4))));
    return requests;
  }

  /** Nothing where two come: what one of them said to the school is not for the other. */
  private void ofOneParent(String sql, Taking taking) throws SQLException {
    if (parents.size() != 1) {
      return;
    }
    try (PreparedStatement select = connection.prepareStatement(sql)) {
      select.setLong(1, parents.get(0));
      pupils.bind(select, 2);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          taking.take(row);
        }
      }
    }
  }

  private static LocalDate day(ResultSet row, int column) throws SQLException {
    Date date = row.getDate(column);
    return date == null ? null : date.toLocalDate();
  }

  private interface Taking {
    void take(ResultSet row) throws SQLException;
  }
}
