package org.parentsmatter.drafting;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parentsmatter.catalogue.AgeBand;
import org.parentsmatter.drafting.FamilyFacts.ParentFacts;
import org.parentsmatter.entitlement.EntitlementSql;
import org.parentsmatter.entitlement.ParentKind;
import org.parentsmatter.family.Family;
import org.parentsmatter.family.PersonName;
import org.parentsmatter.plan.PlanNotFound;

/**
 * Reads what drafting asks about families: many at once with the same few statements as one alone.
 */
@Dependent
public class FamiliesToPlan {
  /** So many families are read, drafted and written together. */
  private static final int CHUNK = 500;

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

  private static final String FAMILIES =
      " from family f join family_pupil fp on fp.family_id = f.id"
          + " join pupil pu on pu.id = fp.pupil_id";

  private static final String RANGE = " where f.ended_on is null and f.id between ?1 and ?2 and ";

  private static final String PUPILS =
      "select f.id, pu.id, pu.given_name, pu.preferred_name, pu.family_name, pu.year_group,"
          + " pu.tutor_group, pu.attendance_percent, pu.language"
          + FAMILIES
          + RANGE
          + EntitlementSql.ON_ROLL;

  /** In this order: Derby would ask the engine about every parent of the school for each range. */
  private static final String PARENTS =
      "select pu.id, pa.id, pa.kind, pa.language from --DERBY-PROPERTIES joinOrder=FIXED\n"
          + " family f, family_pupil fp, pupil pu, relationship r, parent pa"
          + RANGE
          + "fp.family_id = f.id and pu.id = fp.pupil_id and r.pupil_id = pu.id"
          + " and pa.id = r.parent_id and "
          + EntitlementSql.ENTITLED;

  private static final String YEARS =
      "select distinct pu.year_group from pupil pu where " + EntitlementSql.ON_ROLL;

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

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
  void hold(List<Long> familyIds) {
    entities
        .createQuery("select f from Family f where f.id in :families", Family.class)
        .setParameter("families", familyIds)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Those of these families, in the order of their keys, that have no plan even now. */
  List<FamilyFacts> stillWithoutPlan(List<Long> familyIds) {
    long first = familyIds.get(0);
    long last = familyIds.get(familyIds.size() - 1);
    return read(rows(PUPILS + NO_PLAN, first, last), rows(PARENTS + NO_PLAN, first, last));
  }

  /**
   * One family, whether it has a plan or not.
   *
   * @throws PlanNotFound when there is no such family with pupils on roll
   */
  FamilyFacts of(long familyId) {
    return read(rows(PUPILS, familyId, familyId), rows(PARENTS, familyId, familyId)).stream()
        .findFirst()
        .orElseThrow(PlanNotFound::new);
  }

  private List<FamilyFacts> read(List<Object[]> pupils, List<Object[]> parents) {
    Map<Long, List<ParentFacts>> parentsOf = new TreeMap<>();
    for (Object[] row : parents) {
      parentsOf
          .computeIfAbsent(number(row[0]), id -> new ArrayList<>())
          .add(
              new ParentFacts(
                  number(row[1]),
                  ParentKind.valueOf((String) row[2]) == ParentKind.PERSON,
                  (String) row[3]));
    }
    int lastYear = lastYear();
    Map<Long, List<PupilFacts>> pupilsOf = new TreeMap<>();
    for (Object[] row : pupils) {
      long pupilId = number(row[1]);
      pupilsOf
          .computeIfAbsent(number(row[0]), id -> new ArrayList<>())
          .add(pupil(row, parentsOf.getOrDefault(pupilId, List.of()), lastYear));
    }
    return pupilsOf.entrySet().stream()
        .map(family -> family(family.getKey(), family.getValue(), parentsOf))
        .toList();
  }

  private static FamilyFacts family(
      long familyId, List<PupilFacts> pupils, Map<Long, List<ParentFacts>> parentsOf) {
    Map<Long, List<ParentFacts>> parents = new TreeMap<>();
    pupils.forEach(p -> parents.put(p.pupilId(), parentsOf.getOrDefault(p.pupilId(), List.of())));
    return new FamilyFacts(familyId, pupils, parents);
  }

  private static PupilFacts pupil(Object[] row, List<ParentFacts> parents, int lastYear) {
    PersonName name = PersonName.ofPupil((String) row[2], (String) row[3], (String) row[4]);
    String yearGroup = (String) row[5];
    String language = (String) row[8];
    return new PupilFacts(
        number(row[1]),
        name.given(),
        yearGroup,
        (String) row[6],
        (BigDecimal) row[7],
        language != null ? language : HomeLanguage.shared(parents).orElse(null),
        AgeBand.year(yearGroup) == lastYear);
  }

  private int lastYear() {
    List<?> years = entities.createNativeQuery(YEARS).getResultList();
    return years.stream().mapToInt(year -> AgeBand.year((String) year)).max().orElse(-1);
  }

  private List<Object[]> rows(String sql, long first, long last) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows =
        entities
            .createNativeQuery(sql)
            .setParameter(1, first)
            .setParameter(2, last)
            .getResultList();
    return rows;
  }

  private static List<Long> longs(List<?> values) {
    return values.stream().map(FamiliesToPlan::number).toList();
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
