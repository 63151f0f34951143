package org.parentsmatter.family;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import org.parentsmatter.reach.NothingHere;

/** The saved lists of families. */
@Dependent
class FamilyLists {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  FamilyList get(long id) {
    FamilyList list = entities.find(FamilyList.class, id);
    if (list == null) {
      throw new NothingHere("list");
    }
    return list;
  }

  void add(FamilyList list) {
    entities.persist(list);
    entities.flush();
  }

  void delete(FamilyList list) {
    entities.remove(list);
  }

  boolean isTaken(String name, long exceptId) {
    return entities
            .createQuery(
                "select count(l) from FamilyList l where lower(l.name) = lower(:name) and l.id <>"
                    + " :id",
                Long.class)
            .setFlushMode(FlushModeType.COMMIT)
            .setParameter("name", name)
            .setParameter("id", exceptId)
            .getSingleResult()
        > 0;
  }
}
