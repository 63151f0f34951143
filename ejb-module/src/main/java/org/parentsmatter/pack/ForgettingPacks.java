package org.parentsmatter.pack;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Removes the packs that nobody needs any more: who came when is nothing to be kept. */
@Stateless
public class ForgettingPacks {
  /** For so many days after its evening a pack is kept. */
  public static final int DAYS_KEPT = 30;

  /** For so many days one that was deleted can be brought back. */
  public static final int DAYS_DELETED = 7;

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /**
   * Removes for good the packs whose evening is over for long, and those deleted days ago.
   *
   * @param today the day on which it is asked
   * @param now the same moment in UTC
   * @return how many
   */
  public int forget(LocalDate today, LocalDateTime now) {
    List<FamilyPack> old =
        entities
            .createQuery(
                "select p from FamilyPack p where p.eveningOn < :evening or p.deletedAt < :deleted",
                FamilyPack.class)
            .setParameter("evening", today.minusDays(DAYS_KEPT))
            .setParameter("deleted", now.minusDays(DAYS_DELETED))
            .getResultList();
    old.forEach(entities::remove);
    return old.size();
  }
}
