package org.parentsmatter.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parentsmatter.entitlement.EntitlementSql;
import org.parentsmatter.family.PersonName;
import org.parentsmatter.plan.PlanView.Person;

/** Who belongs to a family today, by name, and who may hear about whom. */
@Dependent
public class PlanPeople {
  private static final String PUPILS =
      "select pu.id, pu.given_name, pu.preferred_name, pu.family_name"
          + " from family_pupil fp join pupil pu on pu.id = fp.pupil_id"
          + " where fp.family_id = ?1 and "
          + EntitlementSql.ON_ROLL
          + " order by pu.birth_date, pu.id";

  private static final String PARENTS =
      "select pu.id, pa.id, pa.title, pa.given_name, pa.family_name"
          + " from family_pupil fp join pupil pu on pu.id = fp.pupil_id"
          + " join relationship r on r.pupil_id = pu.id join parent pa on pa.id = r.parent_id"
          + " where fp.family_id = ?1 and "
          + EntitlementSql.ENTITLED
          + " order by r.priority, pa.id";

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /**
   * A family by name.
   *
   * @param pupilsInOrder the eldest first
   * @param pupils names by key
   * @param parents by key, in the order of priority; only those who are entitled
   */
  record Named(
      List<Person> pupilsInOrder,
      Map<Long, String> pupils,
      Map<Long, String> parents,
      FamilyTies ties) {}

  Named of(long familyId) {
    List<Person> inOrder = new ArrayList<>();
    Map<Long, String> pupils = new LinkedHashMap<>();
    Map<Long, Set<Long>> ties = new HashMap<>();
    for (Object[] row : rows(PUPILS, familyId)) {
      PersonName name = PersonName.ofPupil((String) row[1], (String) row[2], (String) row[3]);
      inOrder.add(new Person(number(row[0]), name.display(), name.given()));
      pupils.put(number(row[0]), name.display());
      ties.put(number(row[0]), new HashSet<>());
    }
    Map<Long, String> parents = new LinkedHashMap<>();
    for (Object[] row : rows(PARENTS, familyId)) {
      PersonName name = new PersonName((String) row[2], (String) row[3], (String) row[4]);
      parents.putIfAbsent(number(row[1]), name.display());
      ties.get(number(row[0])).add(number(row[1]));
    }
    return new Named(inOrder, pupils, parents, new FamilyTies(ties));
  }

  private List<Object[]> rows(String sql, long familyId) {
    @SuppressWarnings("unchecked")
    List<Object[]> rows = entities.createNativeQuery(sql).setParameter(1, familyId).getResultList();
    return rows;
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
