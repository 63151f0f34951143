package org.parentsmatter.plan;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parentsmatter.catalogue.Side;
import org.parentsmatter.database.Ids;
import org.parentsmatter.plan.PlanPart.Became;
import org.parentsmatter.plan.PlanPart.Line;
import org.parentsmatter.plan.PlanPart.Praise;

/**
 * The open plans of some pupils' families, each read once however many parents it concerns, and
 * what one parent may read of them. They hold everything that stands in the plans and are shown to
 * nobody as they are.
 */
final class OpenPlans {
  private static final String PLANS =
      "select fp.pupil_id, p.id, p.review_on, p.renews_id from --DERBY-PROPERTIES joinOrder=FIXED\n"
          + " family_pupil fp"
          + ", engagement_plan p --DERBY-PROPERTIES constraint=ENGAGEMENT_PLAN_OPEN\n"
          + " where p.open_family_id = fp.family_id and fp.pupil_id in ";

  private static final String PRAISE =
      "select m.plan_id, m.pupil_id, m.text"
          + " from positive_message m --DERBY-PROPERTIES constraint=POSITIVE_MESSAGE_PUPIL\n"
          + " where m.plan_id in ";

  private static final String LINES =
      "select c.plan_id, c.side, c.pupil_id, c.parent_id, c.owner, c.text, c.why, c.due_on,"
          + " c.outcome"
          + " from commitment c --DERBY-PROPERTIES index=COMMITMENT_PLAN\n"
          + " where c.plan_id in ";

  private static final String ANSWERS =
      "select a.plan_id, a.parent_id, a.answer"
          + " from plan_agreement a --DERBY-PROPERTIES constraint=PLAN_AGREEMENT_PARENT\n"
          + " where a.plan_id in ";

  private static final String REVIEWS =
      "select r.plan_id, r.reviewed_on, r.what_next, r.next_review_on"
          + " from plan_review r where r.plan_id in ";

  private final Map<Long, Long> planOfPupil = new HashMap<>();
  private final Map<Long, Plan> plans = new HashMap<>();

  private OpenPlans() {}

  /** The plans of the families to which these pupils belong now. */
  static OpenPlans of(Connection connection, Collection<Long> pupilIds) throws SQLException {
    OpenPlans open = new OpenPlans();
    for (Ids pupils : Ids.inParts(pupilIds)) {
      each(connection, PLANS, pupils, "", open::addPlan);
    }
    for (Ids ids : Ids.inParts(open.plans.keySet())) {
      each(connection, PRAISE, ids, " order by m.plan_id, m.pupil_id", open::addPraise);
      each(connection, LINES, ids, " order by c.plan_id, c.position, c.id", open::addLine);
      each(connection, ANSWERS, ids, "", open::addAnswer);
      each(connection, REVIEWS, ids, " order by r.plan_id, r.recorded_at, r.id", open::addReview);
    }
    return open;
  }

  private static void each(Connection connection, String sql, Ids ids, String order, RowTaker taker)
      throws SQLException {
    try (PreparedStatement select = connection.prepareStatement(sql + ids.places() + order)) {
      ids.bind(select, 1);
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          taker.take(row);
        }
      }
    }
  }

  private void addPlan(ResultSet row) throws SQLException {
    long id = row.getLong(2);
    planOfPupil.put(row.getLong(1), id);
    long renews = row.getLong(4);
    Plan before = row.wasNull() ? null : plans.computeIfAbsent(renews, key -> new Plan(null, null));
    if (!plans.containsKey(id)) {
      plans.put(id, new Plan(date(row, 3), before));
    }
  }

  private void addAnswer(ResultSet row) throws SQLException {
    Answer answer = Answer.valueOf(row.getString(3));
    if (answer == Answer.AGREED) {
      plan(row).agreed.add(row.getLong(2));
    } else if (answer == Answer.DECLINED) {
      plan(row).declined.add(row.getLong(2));
    }
  }

  /** The last one counts. */
  private void addReview(ResultSet row) throws SQLException {
    plan(row).review =
        new PlanPart.Review(
            date(row, 2), WhatNext.valueOf(row.getString(3)), date(row, 4), List.of(), List.of());
  }

  private void addPraise(ResultSet row) throws SQLException {
    plan(row).praises.add(new Praise(row.getLong(2), row.getString(3)));
  }

  private void addLine(ResultSet row) throws SQLException {
    long parent = row.getLong(4);
    Long onlyFor = row.wasNull() ? null : parent;
    plan(row)
        .lines
        .add(
            new PlanLine(
                Side.valueOf(row.getString(2)),
                onlyFor,
                outcome(row.getString(9)),
                new Line(
                    row.getLong(3),
                    row.getString(5),
                    row.getString(6),
                    row.getString(7),
                    date(row, 8))));
  }

  private Plan plan(ResultSet row) throws SQLException {
    return plans.get(row.getLong(1));
  }

  /**
   * What a parent may read: of the plans with something about one of these pupils, who belong to
   * its family, only that, and of the parents' commitments only his or her own.
   */
  List<PlanPart> asReadBy(long parentId, Set<Long> pupils) {
    Map<Long, Set<Long>> pupilsOfPlans = new TreeMap<>();
    for (long pupil : pupils) {
      Long plan = planOfPupil.get(pupil);
      if (plan != null) {
        pupilsOfPlans.computeIfAbsent(plan, id -> new HashSet<>()).add(pupil);
      }
    }
    List<PlanPart> parts = new ArrayList<>();
    pupilsOfPlans.forEach(
        (id, about) -> {
          PlanPart part = plans.get(id).asReadBy(id, parentId, about);
          if (!part.positives().isEmpty()) {
            parts.add(part);
          }
        });
    return parts;
  }

  private static LocalDate date(ResultSet row, int column) throws SQLException {
    Date date = row.getDate(column);
    return date == null ? null : date.toLocalDate();
  }

  private static Outcome outcome(String name) {
    return name == null ? null : Outcome.valueOf(name);
  }

  private record PlanLine(Side side, Long onlyFor, Outcome outcome, Line line) {
    boolean isFor(long parentId, Set<Long> pupils) {
      return pupils.contains(line.pupilId()) && (onlyFor == null || onlyFor == parentId);
    }
  }

  private static final class Plan {
    private final LocalDate reviewOn;
    private final Plan before;
    private final List<Praise> praises = new ArrayList<>();
    private final List<PlanLine> lines = new ArrayList<>();
    private final Set<Long> agreed = new HashSet<>();
    private final Set<Long> declined = new HashSet<>();
    private PlanPart.Review review;

    /**
     * @param before the plan that this one goes on from; null for a first one
     */
    Plan(LocalDate reviewOn, Plan before) {
      this.reviewOn = reviewOn;
      this.before = before;
    }

    PlanPart asReadBy(long id, long parentId, Set<Long> pupils) {
      return new PlanPart(
          id,
          agreed.contains(parentId),
          declined.contains(parentId),
          reviewOn,
          praises.stream().filter(praise -> pupils.contains(praise.pupilId())).toList(),
          lines(Side.SCHOOL, parentId, pupils),
          declined.contains(parentId) ? List.of() : lines(Side.PARENT, parentId, pupils),
          review(parentId, pupils));
    }

    private PlanPart.Review review(long parentId, Set<Long> pupils) {
      if (review == null) {
        return before == null || before.review == null ? null : before.review(parentId, pupils);
      }
      return new PlanPart.Review(
          review.reviewedOn(),
          review.whatNext(),
          review.nextReviewOn(),
          became(Side.SCHOOL, parentId, pupils),
          agreed.contains(parentId) ? became(Side.PARENT, parentId, pupils) : List.of());
    }

    private List<Became> became(Side side, long parentId, Set<Long> pupils) {
      return lines.stream()
          .filter(each -> each.side() == side && each.outcome() != null)
          .filter(each -> each.isFor(parentId, pupils))
          .map(each -> new Became(each.line().pupilId(), each.line().text(), each.outcome()))
          .toList();
    }

    private List<Line> lines(Side side, long parentId, Set<Long> pupils) {
      return lines.stream()
          .filter(each -> each.side() == side && each.isFor(parentId, pupils))
          .map(PlanLine::line)
          .toList();
    }
  }

  private interface RowTaker {
    void take(ResultSet row) throws SQLException;
  }
}
