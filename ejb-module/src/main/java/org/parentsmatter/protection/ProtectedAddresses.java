package org.parentsmatter.protection;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.parentsmatter.family.Parent;
import org.parentsmatter.reach.NothingHere;

/** The addresses that are protected now, and those that were. */
@Dependent
class ProtectedAddresses {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /** Those that are protected now, by name. */
  List<ProtectedAddress> all() {
    return entities
        .createQuery(
            "select x from ProtectedAddress x join fetch x.parent p where x.protects is not null"
                + " order by p.familyName, p.givenName, p.id",
            ProtectedAddress.class)
        .getResultList();
  }

  Optional<ProtectedAddress> ofParent(long parentId) {
    return entities
        .createQuery(
            "select x from ProtectedAddress x join fetch x.parent where x.protects = :parent",
            ProtectedAddress.class)
        .setParameter("parent", parentId)
        .getResultStream()
        .findFirst();
  }

  /** For a change: two people who change the same one at the same time cannot both succeed. */
  ProtectedAddress toChange(long parentId) {
    ProtectedAddress found =
        ofParent(parentId).orElseThrow(() -> new NothingHere("protected address"));
    entities.lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return found;
  }

  Parent parent(long id) {
    Parent parent = entities.find(Parent.class, id);
    if (parent == null) {
      throw new NothingHere("parent");
    }
    return parent;
  }

  void add(ProtectedAddress address) {
    entities.persist(address);
    entities.flush();
  }
}
