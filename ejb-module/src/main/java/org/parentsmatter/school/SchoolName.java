package org.parentsmatter.school;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.parentsmatter.security.OpenToEveryone;

/** The school's name, as it stands at the head of every page. */
@Stateless
@OpenToEveryone(because = "the school's name is on its gate")
public class SchoolName {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /** The name; empty before the school was set up. */
  public String name() {
    String name =
        entities
            .createQuery("select s.name from School s", String.class)
            .getResultStream()
            .findFirst()
            .orElse(null);
    return name == null ? "" : name;
  }
}
