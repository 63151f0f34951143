package org.parentsmatter.templates;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;

/** Where it is kept what stands at the foot of letters. */
@Dependent
class TemplateFeet {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  Optional<TemplateFoot> of(String template) {
    return Optional.ofNullable(entities.find(TemplateFoot.class, template));
  }

  void add(TemplateFoot foot) {
    entities.persist(foot);
  }

  /** A later template with the same name is another one. */
  void forget(String template) {
    of(template).ifPresent(entities::remove);
  }

  /** Two who choose for the same template at once meet here. */
  void flush() {
    try {
      entities.flush();
    } catch (PersistenceException e) {
      throw new FootChangedMeanwhile();
    }
  }
}
