package org.parentsmatter.drafting;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.parentsmatter.catalogue.AgeBand;
import org.parentsmatter.drafting.FamilyFacts.ParentFacts;
import org.parentsmatter.entitlement.EntitlementSql;
import org.parentsmatter.entitlement.ParentKind;
import org.parentsmatter.family.PersonName;

/**
 * Reads what drafting asks about families: many at once with the same few statements as one alone.
 * Only who may hear about a pupil counts: nothing is read of a parent who is restricted, has left
 * or has died.
 */
@Dependent
public class ReadingFacts {
  private static final String PUPILS =
      "select fp.family_id, pu.id, pu.given_name, pu.preferred_name, pu.family_name,"
          + " pu.year_group, pu.tutor_group, pu.attendance_percent, pu.language, pu.birth_date"
          + " from family_pupil fp join family f on f.id = fp.family_id"
          + " join pupil pu on pu.id = fp.pupil_id"
          + " where f.ended_on is null and fp.family_id in {ids} and "
          + EntitlementSql.ON_ROLL;

  /** In this order: Derby would ask the engine about every parent of the school for each set. */
  private static final String PARENTS =
      "select pu.id, pa.id, pa.kind, pa.language from --DERBY-PROPERTIES joinOrder=FIXED\n"
          + " pupil pu, relationship r --DERBY-PROPERTIES index=RELATIONSHIP_PUPIL\n"
          + ", parent pa --DERBY-PROPERTIES joinStrategy=NESTEDLOOP\n"
          + " where pu.id in {ids} and r.pupil_id = pu.id and pa.id = r.parent_id and "
          + EntitlementSql.ENTITLED;

  private static final String YEARS =
      "select distinct pu.year_group from pupil pu where " + EntitlementSql.ON_ROLL;

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /** Those of these families that have pupils on roll, in the order of their keys. */
  List<FamilyFacts> of(Collection<Long> familyIds) {
    List<Object[]> pupils = new SetQuery(entities, PUPILS).lines(familyIds);
    Set<Long> pupilIds = new LinkedHashSet<>();
    pupils.forEach(row -> pupilIds.add(number(row[1])));
    List<Object[]> ties = new SetQuery(entities, PARENTS).lines(pupilIds);
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    WhatHappened happened = WhatHappened.read(entities, pupilIds, ties, today);
    Map<Long, List<ParentFacts>> parentsOf = new HashMap<>();
    for (Object[] row : ties) {
      parentsOf.computeIfAbsent(number(row[0]), id -> new ArrayList<>()).add(parent(row, happened));
    }
    int lastYear = pupils.isEmpty() ? -1 : lastYear();
    Map<Long, List<PupilFacts>> families = new TreeMap<>();
    for (Object[] row : pupils) {
      families
          .computeIfAbsent(number(row[0]), id -> new ArrayList<>())
          .add(pupil(row, parentsOf, lastYear, happened));
    }
    return families.entrySet().stream()
        .map(family -> family(family.getKey(), family.getValue(), parentsOf))
        .toList();
  }

  private static ParentFacts parent(Object[] row, WhatHappened happened) {
    long id = number(row[1]);
    return new ParentFacts(
        id,
        ParentKind.valueOf((String) row[2]) == ParentKind.PERSON,
        (String) row[3],
        happened.barriers(id),
        happened.waitsAbout(id),
        happened.triedBy(id));
  }

  private static FamilyFacts family(
      long familyId, List<PupilFacts> pupils, Map<Long, List<ParentFacts>> parentsOf) {
    Map<Long, List<ParentFacts>> parents = new TreeMap<>();
    pupils.forEach(p -> parents.put(p.pupilId(), parentsOf.getOrDefault(p.pupilId(), List.of())));
    return new FamilyFacts(familyId, pupils, parents);
  }

  private static PupilFacts pupil(
      Object[] row, Map<Long, List<ParentFacts>> parentsOf, int lastYear, WhatHappened happened) {
    long id = number(row[1]);
    PersonName name = PersonName.ofPupil((String) row[2], (String) row[3], (String) row[4]);
    String yearGroup = (String) row[5];
    String language = (String) row[8];
    List<ParentFacts> parents = parentsOf.getOrDefault(id, List.of());
    return new PupilFacts(
        id,
        name.given(),
        yearGroup,
        (String) row[6],
        (BigDecimal) row[7],
        language != null ? language : HomeLanguage.shared(parents).orElse(null),
        AgeBand.year(yearGroup) == lastYear,
        happened.progress(id, day(row[9])),
        happened.contacts(id),
        happened.triedBySchool(id));
  }

  private int lastYear() {
    List<?> years = entities.createNativeQuery(YEARS).getResultList();
    return years.stream().mapToInt(year -> AgeBand.year((String) year)).max().orElse(-1);
  }

  static LocalDate day(Object value) {
    return value == null ? null : ((java.sql.Date) value).toLocalDate();
  }

  static long number(Object value) {
    return ((Number) value).longValue();
  }
}
