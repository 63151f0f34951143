package org.parentsmatter.community;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** All communities and teams. */
@Dependent
class SchoolGroups {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /**
   * One of them, deleted or not.
   *
   * @throws GroupRefused when there is none
   */
  SchoolGroup get(long id) {
    SchoolGroup group = entities.find(SchoolGroup.class, id);
    if (group == null) {
      throw new GroupRefused("There is no such community or team.");
    }
    return group;
  }

  Optional<SchoolGroup> find(GroupKind kind, String name) {
    return entities
        .createQuery(
            "select g from SchoolGroup g where g.kind = :kind and g.nameKey = :key"
                + " and g.deletedAt is null",
            SchoolGroup.class)
        .setParameter("kind", kind)
        .setParameter("key", SchoolGroup.key(name))
        .getResultStream()
        .findFirst();
  }

  void add(SchoolGroup group) {
    entities.persist(group);
    entities.flush();
  }

  /**
   * Refuses a second of the same name.
   *
   * @throws GroupRefused when another that is not deleted has the name
   */
  void requireFree(GroupKind kind, String name, Long exceptId) {
    if (name == null || name.isBlank()) {
      return; // which the group itself refuses
    }
    find(kind, name)
        .filter(other -> exceptId == null || other.id() != exceptId)
        .ifPresent(
            other -> {
              throw new GroupRefused(
                  "There is already a " + kind.word() + " called " + other.name() + ".");
            });
  }

  /** Every community that is not deleted. */
  List<SchoolGroup> communities() {
    return entities
        .createQuery(
            "select g from SchoolGroup g where g.kind = :kind and g.deletedAt is null"
                + " order by g.nameKey",
            SchoolGroup.class)
        .setParameter("kind", GroupKind.COMMUNITY)
        .getResultList();
  }
}
