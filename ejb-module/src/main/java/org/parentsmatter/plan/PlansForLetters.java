package org.parentsmatter.plan;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parentsmatter.entitlement.EntitlementSql;
import org.parentsmatter.plan.PlanPart.Line;
import org.parentsmatter.plan.PlanPart.Praise;

/**
 * What of the plans each parent may read, for many parents at once. It asks the entitlement anew
 * every time, so a letter never carries what was right only when the plan was drafted.
 */
@Stateless
public class PlansForLetters {
  private static final int AT_ONCE = 200;

  /** From a parent to the open plans of the families of the pupils he or she may hear about. */
  private static final String ENTITLED_TO =
      " from --DERBY-PROPERTIES joinOrder=FIXED\n"
          + " relationship r --DERBY-PROPERTIES constraint=RELATIONSHIP_PAIR\n"
          + ", pupil pu --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n"
          + ", parent pa --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n"
          + ", family_pupil fp --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n"
          + ", engagement_plan p --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n";

  private static final String TIED =
      " where pu.id = r.pupil_id and pa.id = r.parent_id and fp.pupil_id = pu.id"
          + " and p.open_family_id = fp.family_id and ";

  private static final String WHERE = EntitlementSql.ENTITLED + " and r.parent_id in (";

  private static final String PRAISE =
      "select r.parent_id, p.id, p.review_on, m.pupil_id, m.text"
          + ENTITLED_TO
          + ", positive_message m --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n"
          + TIED
          + " m.plan_id = p.id and m.pupil_id = pu.id and "
          + WHERE;

  private static final String LINES =
      "select r.parent_id, p.id, c.side, c.pupil_id, c.owner, c.text, c.why, c.due_on, c.position, c.id"
          + ENTITLED_TO
          + ", commitment c --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n"
          + TIED
          + " c.plan_id = p.id and c.pupil_id = pu.id"
          + " and (c.parent_id is null or c.parent_id = r.parent_id) and "
          + WHERE;

  private static final String AGREED =
      "select a.parent_id, a.plan_id, a.agreed_on from plan_agreement a where a.parent_id in (";

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  private record Key(long parentId, long planId) {}

  /** What was found of one plan for one parent, before it is put together. */
  private static final class Found {
    private final LocalDate reviewOn;
    private final List<Praise> positives = new ArrayList<>();
    private final List<Line> school = new ArrayList<>();
    private final List<Line> parent = new ArrayList<>();

    Found(LocalDate reviewOn) {
      this.reviewOn = reviewOn;
    }
  }

  /**
   * The open plans of the families of these parents, each put together for that parent alone, with
   * three statements for every two hundred parents.
   *
   * @return for each parent who has one: the plan of his or her family, or the plans of several; a
   *     parent without any is missing
   */
  public Map<Long, List<PlanPart>> of(Collection<Long> parentIds) {
    List<Long> ids = parentIds.stream().distinct().sorted().toList();
    Map<Long, List<PlanPart>> parts = new HashMap<>();
    for (int from = 0; from < ids.size(); from += AT_ONCE) {
      add(parts, ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
    }
    return parts;
  }

  private void add(Map<Long, List<PlanPart>> parts, List<Long> parentIds) {
    Map<Key, Found> found = new HashMap<>();
    for (Object[] row : rows(PRAISE, parentIds, " order by r.parent_id, p.id, m.pupil_id")) {
      found
          .computeIfAbsent(key(row), k -> new Found(date(row[2])))
          .positives
          .add(new Praise(number(row[3]), (String) row[4]));
    }
    for (Object[] row : rows(LINES, parentIds, " order by r.parent_id, p.id, c.position, c.id")) {
      Found plan = found.get(key(row));
      if (plan != null) {
        (Side.valueOf((String) row[2]) == Side.SCHOOL ? plan.school : plan.parent).add(line(row));
      }
    }
    Set<Key> agreed = new HashSet<>();
    rows(AGREED, parentIds, "").forEach(row -> agreed.add(key(row)));
    found.forEach(
        (key, plan) ->
            parts
                .computeIfAbsent(key.parentId(), id -> new ArrayList<>())
                .add(
                    new PlanPart(
                        key.planId(),
                        agreed.contains(key),
                        plan.reviewOn,
                        plan.positives,
                        plan.school,
                        plan.parent)));
    parts.values().forEach(p -> p.sort(Comparator.comparingLong(PlanPart::planId)));
  }

  private List<Object[]> rows(String sql, List<Long> parentIds, String order) {
    // Always the same number of places, so that the database keeps one plan for the statement.
    String places = String.join(", ", Collections.nCopies(AT_ONCE, "?"));
    Query query = entities.createNativeQuery(sql + places + ")" + order);
    for (int i = 0; i < AT_ONCE; i++) {
      query.setParameter(i + 1, parentIds.get(Math.min(i, parentIds.size() - 1)));
    }
    @SuppressWarnings("unchecked")
    List<Object[]> rows = query.getResultList();
    return rows;
  }

  private static Line line(Object[] row) {
    return new Line(
        number(row[3]), (String) row[4], (String) row[5], (String) row[6], date(row[7]));
  }

  private static Key key(Object[] row) {
    return new Key(number(row[0]), number(row[1]));
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }

  private static LocalDate date(Object value) {
    return value == null ? null : ((Date) value).toLocalDate();
  }
}
