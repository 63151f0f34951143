package org.parentsmatter.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** The strategies in the database, in every version that was ever used. */
@Dependent
public class Strategies {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /** What can be drawn from today. */
  public Catalogue inUse() {
    return new Catalogue(
        entities
            .createQuery("select s from Strategy s where s.retiredOn is null", Strategy.class)
            .getResultStream()
            .map(s -> new Catalogue.Entry(s.getId(), s.entry()))
            .toList());
  }
}
