package org.parentsmatter.restriction;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.parentsmatter.family.Relationship;
import org.parentsmatter.reach.NothingHere;

/** The restrictions that have ever been recorded. */
@Dependent
class Restrictions {
  private static final String WITH_NAMES =
      "select x from Restriction x join fetch x.relationship r join fetch r.parent"
          + " join fetch r.pupil";

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  List<Restriction> all() {
    return entities
        .createQuery(WITH_NAMES + " order by x.from desc, x.id desc", Restriction.class)
        .getResultList();
  }

  List<Restriction> ofParent(long parentId) {
    return entities
        .createQuery(
            WITH_NAMES
                + " where r.parent.id = :parent or r.parent.mergedInto = :parent order by x.from desc, x.id desc",
            Restriction.class)
        .setParameter("parent", parentId)
        .getResultList();
  }

  Restriction get(long id) {
    return found(entities.find(Restriction.class, id));
  }

  /** For a change: two people who change the same one at the same time cannot both succeed. */
  Restriction toChange(long id) {
    return found(entities.find(Restriction.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
  }

  void add(Restriction restriction) {
    entities.persist(restriction);
    entities.flush();
  }

  /** What the school knows of a parent's pupils, also of those who have left. */
  List<Relationship> relationships(long parentId) {
    return entities
        .createQuery(
            "select r from Relationship r join fetch r.parent join fetch r.pupil"
                + " where r.parent.id = :parent order by r.pupil.familyName, r.pupil.givenName,"
                + " r.id",
            Relationship.class)
        .setParameter("parent", parentId)
        .getResultList();
  }

  List<Relationship> relationships(long parentId, Collection<Long> pupilIds) {
    return relationships(parentId).stream()
        .filter(tie -> pupilIds.contains(tie.getPupil().getId()))
        .toList();
  }

  private static Restriction found(Restriction restriction) {
    if (restriction == null) {
      throw new NothingHere("restriction");
    }
    return restriction;
  }
}
