package org.parentsmatter.drafting.rounds;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import org.parentsmatter.entitlement.EntitlementSql;
import org.parentsmatter.family.Audience;
import org.parentsmatter.family.AudienceKind;

/** Finds the families a round is about: with pupils on roll and without an open plan, by name. */
@Dependent
public class ChosenFamilies {
  private static final String FAMILIES =
      "from family f where f.ended_on is null and not exists"
          + " (select 1 from engagement_plan p where p.open_family_id = f.id)"
          + " and exists (select 1 from family_pupil fp join pupil pu on pu.id = fp.pupil_id"
          + " where fp.family_id = f.id and ";

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  List<Long> of(Audience audience, WhichFamilies which) {
    List<?> ids =
        query("select f.id ", audience, which, " order by f.sort_name, f.id").getResultList();
    return ids.stream().map(id -> ((Number) id).longValue()).toList();
  }

  long count(Audience audience, WhichFamilies which) {
    return ((Number) query("select count(*) ", audience, which, "").getSingleResult()).longValue();
  }

  private Query query(String what, Audience audience, WhichFamilies which, String order) {
    String sql =
        what
            + FAMILIES
            + EntitlementSql.ON_ROLL
            + pupil(audience.kind())
            + ")"
            + family(audience.kind())
            + which.condition()
            + order;
    Query query = entities.createNativeQuery(sql);
    if (audience.kind() == AudienceKind.LIST || audience.kind() == AudienceKind.FAMILY) {
      query.setParameter(1, Long.parseLong(audience.value()));
    } else if (audience.kind() != AudienceKind.ALL) {
      query.setParameter(1, audience.value());
    }
    return query;
  }

  /** What is asked of one of the pupils. */
  private static String pupil(AudienceKind kind) {
    return switch (kind) {
      case YEAR -> " and pu.year_group = ?1";
      case TUTOR_GROUP -> " and pu.tutor_group = ?1";
      case ALL, LIST, FAMILY -> "";
    };
  }

  /** What is asked of the family. */
  private static String family(AudienceKind kind) {
    return switch (kind) {
      case LIST ->
          " and exists (select 1 from family_list_entry e where e.family_id = f.id"
              + " and e.family_list_id = ?1)";
      case FAMILY -> " and f.id = ?1";
      case ALL, YEAR, TUTOR_GROUP -> "";
    };
  }
}
