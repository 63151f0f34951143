package org.parentsmatter.returned;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;

/** The letters that came back. */
@Dependent
class ReturnedLetters {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /** The record of a letter that stands. */
  Optional<ReturnedLetter> ofLetter(long letterId) {
    return entities
        .createQuery(
            "select r from ReturnedLetter r where r.counts = :letter", ReturnedLetter.class)
        .setParameter("letter", letterId)
        .getResultStream()
        .findFirst();
  }

  /**
   * @throws ReturnRefused when somebody has entered the same letter at the same moment
   */
  void add(ReturnedLetter returned) {
    try {
      entities.persist(returned);
      entities.flush();
    } catch (PersistenceException e) {
      throw new ReturnRefused("Somebody else has just entered this letter. It counts once.");
    }
  }

  /** For a change: two people who change the same one at the same time cannot both succeed. */
  ReturnedLetter toChange(long id) {
    ReturnedLetter found =
        entities.find(ReturnedLetter.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    if (found == null) {
      throw new ReturnRefused("There is no such entry.");
    }
    return found;
  }

  /** What stands on the letter. */
  String reference(ReturnedLetter returned) {
    return (String)
        entities
            .createNativeQuery("select reference from letter where id = ?")
            .setParameter(1, returned.letterId())
            .getSingleResult();
  }

  /** The newest other letter to this parent that came back. */
  Optional<ReturnedLetter> another(long parentId, ReturnedLetter than) {
    List<?> found =
        entities
            .createNativeQuery(
                "select max(r.id) from letter l join returned_letter r on r.letter_id ="
                    + " case when l.outcome = 'SHARED' then l.shares_with else l.id end"
                    + " where r.counts is not null and r.id <> ? and l.parent_id in"
                    + " (select pa.id from parent pa where coalesce(pa.merged_into, pa.id) = ?)"
                    + " and r.recorded_at >= (select o.recorded_at from returned_letter o"
                    + " where o.id = ?)")
            .setParameter(1, than.id())
            .setParameter(2, parentId)
            .setParameter(3, than.id())
            .getResultList();
    return Optional.ofNullable(found.get(0))
        .map(id -> entities.find(ReturnedLetter.class, ((Number) id).longValue()));
  }
}
