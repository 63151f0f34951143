package org.parentsmatter.pack;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.parentsmatter.reach.NothingHere;

/** Where packs are kept; always asked for one owner. */
@Dependent
public class Packs {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /** Somebody's packs that stand, or those that were deleted; the next evening first. */
  List<FamilyPack> of(String owner, boolean deleted) {
    return entities
        .createQuery(
            "select p from FamilyPack p where p.owner = :owner and p.deletedAt is "
                + (deleted ? "not null" : "null")
                + " order by p.eveningOn desc, p.id desc",
            FamilyPack.class)
        .setParameter("owner", owner)
        .getResultList();
  }

  /**
   * One of somebody's packs.
   *
   * @throws NothingHere when there is none, or it is another's
   */
  FamilyPack get(String owner, long id) {
    return entities
        .createQuery(
            "select p from FamilyPack p where p.owner = :owner and p.id = :id", FamilyPack.class)
        .setParameter("owner", owner)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NothingHere("pack"));
  }

  /**
   * The same to be changed: whatever changes of its lines, it is another version then.
   *
   * @throws NothingHere when there is none, or it is another's
   */
  FamilyPack toChange(String owner, long id) {
    FamilyPack pack = get(owner, id);
    entities.lock(pack, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    return pack;
  }

  void add(FamilyPack pack) {
    entities.persist(pack);
    entities.flush();
  }

  void flush() {
    entities.flush();
  }
}
