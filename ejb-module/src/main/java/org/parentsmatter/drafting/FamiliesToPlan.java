package org.parentsmatter.drafting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.parentsmatter.entitlement.EntitlementSql;
import org.parentsmatter.family.Family;
import org.parentsmatter.plan.PlanNotFound;

/** Finds families to draft for, and holds them while that is done. */
@Dependent
public class FamiliesToPlan {
  /** So many families are read, drafted and written together. */
  public static final int CHUNK = 250;

  private static final String NO_PLAN =
      " and not exists (select 1 from engagement_plan p where p.family_id = f.id)";

  private static final String WITHOUT_PLAN =
      "select f.id from family f where f.ended_on is null and f.id > ?1"
          + " and exists (select 1 from family_pupil fp join pupil pu on pu.id = fp.pupil_id"
          + " where fp.family_id = f.id and "
          + EntitlementSql.ON_ROLL
          + ")"
          + NO_PLAN
          + " order by f.id";

  private static final String STILL =
      "select f.id from family f where f.id in {ids}" + NO_PLAN + " order by f.id";

  private static final String NOT_OPEN =
      "select f.id from family f where f.id in {ids} and f.ended_on is null"
          + " and not exists (select 1 from engagement_plan p where p.open_family_id = f.id)"
          + " order by f.id";

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Inject private ReadingFacts facts;

  /** The keys of the next families that never had a plan; empty when there are no more. */
  List<Long> withoutPlan(long afterFamily) {
    return longs(
        entities
            .createNativeQuery(WITHOUT_PLAN)
            .setParameter(1, afterFamily)
            .setMaxResults(CHUNK)
            .getResultList());
  }

  /**
   * Holds families until the transaction ends. Whoever drafts holds them first and looks for a plan
   * then: of two who draft for a family, the second finds the plan of the first.
   */
  public void hold(List<Long> familyIds) {
    entities
        .createQuery("select f from Family f where f.id in :families", Family.class)
        .setParameter("families", familyIds)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Those of these families, in the order of their keys, that have no plan even now. */
  List<FamilyFacts> stillWithoutPlan(List<Long> familyIds) {
    return facts.of(keys(STILL, familyIds));
  }

  /** The keys of those of these families that are still there and have no open plan. */
  public List<Long> withoutOpenPlan(List<Long> familyIds) {
    return keys(NOT_OPEN, familyIds);
  }

  /** What is known about some families, in the order of their keys; none without pupils on roll. */
  List<FamilyFacts> of(List<Long> familyIds) {
    return facts.of(familyIds);
  }

  /**
   * One family, whether it has a plan or not.
   *
   * @throws PlanNotFound when there is no such family with pupils on roll
   */
  FamilyFacts of(long familyId) {
    return facts.of(List.of(familyId)).stream().findFirst().orElseThrow(PlanNotFound::new);
  }

  private List<Long> keys(String sql, List<Long> familyIds) {
    return familyIds.isEmpty() ? List.of() : longs(new SetQuery(entities, sql).rows(familyIds));
  }

  private static List<Long> longs(List<?> values) {
    return values.stream().map(value -> ((Number) value).longValue()).toList();
  }
}
