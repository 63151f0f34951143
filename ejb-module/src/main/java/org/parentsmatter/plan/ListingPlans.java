package org.parentsmatter.plan;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Lists plans, those first that are to be reviewed first. What is typed travels as a value. */
@Stateless
@Needs(Right.SEE_FAMILIES)
public class ListingPlans {
  /** The most plans a page can have. */
  public static final int LARGEST_PAGE = 100;

  private static final String FROM =
      " from engagement_plan p join family f on f.id = p.family_id where ";
  private static final String ROWS =
      "select p.id, f.name, f.tutor_groups, p.status, p.tier, p.review_on,"
          + " (select count(*) from plan_agreement a where a.plan_id = p.id)";
  private static final String ORDER = " order by p.review_on, f.sort_name, p.id";
  private static final String NOT_REVIEWED = " and p.status not in ('REVIEWED', 'CLOSED')";

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /** Plans that match, {@code size} of them from the {@code first}, counted from 0. */
  public PlanPage page(PlanFilter filter, int first, int size) {
    List<Object> values = new ArrayList<>();
    String from = FROM + where(filter, values);
    long total = number(query("select count(*)" + from, values).getSingleResult());
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        query(ROWS + from + ORDER, values)
            .setFirstResult(first)
            .setMaxResults(Math.min(size, LARGEST_PAGE))
            .getResultList();
    return new PlanPage(rows.stream().map(ListingPlans::row).toList(), total);
  }

  private static String where(PlanFilter filter, List<Object> values) {
    StringBuilder where = new StringBuilder();
    if (filter.status() == null) {
      where.append("p.open_family_id is not null");
    } else {
      where.append("p.status = ").append(place(values, filter.status().name()));
    }
    if (filter.tier() != null) {
      where.append(" and p.tier = ").append(place(values, filter.tier().name()));
    }
    if (filter.dueBy() != null) {
      where.append(NOT_REVIEWED + " and p.review_on <= ");
      where.append(place(values, Date.valueOf(filter.dueBy())));
    }
    within(where, "f.tutor_groups", filter.tutorGroup(), values);
    within(where, "f.year_groups", filter.yearGroup(), values);
    return where.toString();
  }

  /** One of the words that the column lists with commas. */
  private static void within(StringBuilder where, String column, String one, List<Object> values) {
    if (one != null) {
      where.append(" and {fn locate(").append(place(values, ", " + one + ", "));
      where.append(", ', ' || ").append(column).append(" || ', ')} > 0");
    }
  }

  private static String place(List<Object> values, Object value) {
    values.add(value);
    return "?" + values.size();
  }

  private Query query(String sql, List<Object> values) {
    Query query = entities.createNativeQuery(sql);
    for (int i = 0; i < values.size(); i++) {
      query.setParameter(i + 1, values.get(i));
    }
    return query;
  }

  private static PlanPage.Row row(Object[] row) {
    return new PlanPage.Row(
        number(row[0]),
        (String) row[1],
        (String) row[2],
        PlanStatus.valueOf((String) row[3]),
        Tier.valueOf((String) row[4]),
        ((Date) row[5]).toLocalDate(),
        (int) number(row[6]));
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
