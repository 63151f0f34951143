package org.parentsmatter.imports.mapping;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import org.parentsmatter.reach.NothingHere;

/** The saved profiles. */
@Dependent
class ColumnProfiles {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  List<ColumnProfile> all() {
    return entities
        .createQuery("select p from ColumnProfile p order by p.nameKey", ColumnProfile.class)
        .getResultList();
  }

  ColumnProfile get(long id) {
    ColumnProfile profile = entities.find(ColumnProfile.class, id);
    if (profile == null) {
      throw new NothingHere("profile");
    }
    return profile;
  }

  Optional<ColumnProfile> withHeadings(String headingsKey) {
    return entities
        .createQuery(
            "select p from ColumnProfile p where p.headingsKey = :key", ColumnProfile.class)
        .setParameter("key", headingsKey)
        .getResultStream()
        .findFirst();
  }

  boolean isTaken(ColumnProfile profile) {
    return entities
            .createQuery(
                "select count(p) from ColumnProfile p where p.nameKey = :name and p.id <> :id",
                Long.class)
            .setFlushMode(FlushModeType.COMMIT)
            .setParameter("name", profile.getNameKey())
            .setParameter("id", profile.getId())
            .getSingleResult()
        > 0;
  }

  /**
   * Writes a profile down; the database lets nobody else take its name meanwhile.
   *
   * @throws ColumnProfileRefused when somebody was quicker
   */
  void store(ColumnProfile profile) {
    try {
      entities.persist(profile);
      entities.flush();
    } catch (PersistenceException e) {
      throw taken(profile.getName());
    }
  }

  static ColumnProfileRefused taken(String name) {
    return new ColumnProfileRefused(
        "There is already a profile called " + name + ". Choose another name.");
  }

  void delete(ColumnProfile profile) {
    entities.remove(profile);
  }
}
