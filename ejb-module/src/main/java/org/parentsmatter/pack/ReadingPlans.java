package org.parentsmatter.pack;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parentsmatter.database.Ids;
import org.parentsmatter.pack.PlanFacts.Promised;
import org.parentsmatter.pack.PlanFacts.Said;
import org.parentsmatter.plan.Answer;
import org.parentsmatter.plan.Outcome;
import org.parentsmatter.plan.PlanStatus;
import org.parentsmatter.plan.Tier;

/** Reads the open plans of families: two statements, however many there are. */
final class ReadingPlans {
  /** Plan, praises and answers, told apart by their first column. */
  private static final String PLANS =
      "select 'PLAN', p.open_family_id, p.id, p.status, p.tier, p.review_on from engagement_plan p"
          + " where p.open_family_id in %1$s union all"
          + " select 'PRAISE', p.open_family_id, m.pupil_id, m.text, '', p.review_on"
          + " from positive_message m join engagement_plan p on p.id = m.plan_id"
          + " where p.open_family_id in %1$s union all"
          + " select 'ANSWER', p.open_family_id, a.parent_id, a.answer, '', a.agreed_on"
          + " from plan_agreement a join engagement_plan p on p.id = a.plan_id"
          + " where p.open_family_id in %1$s";

  private static final String PROMISES =
      "select p.open_family_id, c.pupil_id, c.parent_id, c.text, c.due_on, c.outcome, s.need"
          + " from commitment c join engagement_plan p on p.id = c.plan_id"
          + " left join strategy s on s.id = c.strategy_id where p.open_family_id in %s"
          + " order by c.side desc, c.position, c.id";

  private final Map<Long, PlanFacts> plans = new HashMap<>();
  private final Map<Long, Map<Long, String>> praises = new HashMap<>();
  private final Map<Long, Map<Long, Said>> answers = new HashMap<>();
  private final Map<Long, List<Promised>> promises = new HashMap<>();
  private final Map<Long, List<String>> needs = new HashMap<>();

  private ReadingPlans() {}

  /** By family; one without an open plan is missing. */
  static Map<Long, PlanFacts> of(Connection connection, Ids families) throws SQLException {
    ReadingPlans reading = new ReadingPlans();
    reading.promises(connection, families);
    reading.plans(connection, families);
    return reading.plans;
  }

  private void promises(Connection connection, Ids families) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(PROMISES.formatted(families.places()))) {
      families.bind(select, 1);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          long family = row.getLong(1);
          String outcome = row.getString(6);
          promises
              .computeIfAbsent(family, any -> new ArrayList<>())
              .add(
                  new Promised(
                      row.getLong(2),
                      row.getObject(3, Long.class),
                      row.getString(4),
                      day(row, 5),
                      outcome == null ? null : Outcome.valueOf(outcome)));
          List<String> known = needs.computeIfAbsent(family, any -> new ArrayList<>());
          if (row.getString(7) != null && !known.contains(row.getString(7))) {
            known.add(row.getString(7));
          }
        }
      }
    }
  }

  private void plans(Connection connection, Ids families) throws SQLException {
    try (PreparedStatement select =
        connection.prepareStatement(PLANS.formatted(families.places()))) {
      for (int part = 0; part < 3; part++) {
        families.bind(select, 1 + part * families.count());
      }
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          take(row);
        }
      }
    }
  }

  private void take(ResultSet row) throws SQLException {
    long family = row.getLong(2);
    long about = row.getLong(3);
    Map<Long, String> praise = praises.computeIfAbsent(family, any -> new HashMap<>());
    Map<Long, Said> said = answers.computeIfAbsent(family, any -> new HashMap<>());
    switch (row.getString(1)) {
      case "PRAISE" -> praise.put(about, row.getString(4));
      case "ANSWER" -> said.put(about, new Said(Answer.valueOf(row.getString(4)), day(row, 6)));
      default ->
          plans.put(
              family,
              new PlanFacts(
                  PlanStatus.valueOf(row.getString(4)),
                  Tier.valueOf(row.getString(5)),
                  day(row, 6),
                  praise,
                  said,
                  promises.getOrDefault(family, List.of()),
                  needs.getOrDefault(family, List.of())));
    }
  }

  static LocalDate day(ResultSet row, int column) throws SQLException {
    Date date = row.getDate(column);
    return date == null ? null : date.toLocalDate();
  }
}
