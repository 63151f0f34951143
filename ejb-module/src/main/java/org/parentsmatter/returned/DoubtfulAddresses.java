package org.parentsmatter.returned;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.parentsmatter.family.AddressDoubt;
import org.parentsmatter.family.AddressProtection;
import org.parentsmatter.family.PersonName;

/** The addresses that are in doubt, and those that were. */
@Dependent
class DoubtfulAddresses {
  private static final String COLUMNS =
      "select d.parent_id, d.title, d.given_name, d.family_name, r.reason, l.reference, run.name,"
          + " r.recorded_by, r.recorded_at, (select count(*) from returned_letter c join letter cl"
          + " on cl.id = c.letter_id where cl.parent_id = l.parent_id and c.counts is not null),"
          + " d.settled_by, d.settled_at from (";

  private static final String REST =
      ") d join returned_letter r on r.id = d.returned_id join letter l on l.id = r.letter_id"
          + " join letter_run run on run.id = l.run_id"
          + " order by d.settled_at desc, d.family_name, d.given_name, d.parent_id";

  private static final String DOUBT =
      "select pa.id as parent_id, pa.title, pa.given_name, pa.family_name, doubt.returned_id,"
          + " doubt.settled_by, doubt.settled_at";

  private static final String CONFIRMED =
      DOUBT
          + " from doubtful_address doubt join parent pa on pa.id = doubt.parent_id"
          + " where doubt.settled_how = 'CONFIRMED' and doubt.settled_at >= ?";

  private static final String NOT_PROTECTED = " and not " + AddressProtection.OF_PARENT;

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /** Those in doubt now, by name; those that are protected only where they may be seen. */
  List<DoubtView> all(boolean alsoProtected) {
    return read(
        entities.createNativeQuery(
            COLUMNS
                + DOUBT
                + AddressDoubt.FROM_DOUBTS
                + (alsoProtected ? "" : NOT_PROTECTED)
                + REST));
  }

  /** The one of this parent. */
  List<DoubtView> ofParent(long parentId, boolean alsoProtected) {
    return read(
        entities
            .createNativeQuery(
                COLUMNS
                    + DOUBT
                    + AddressDoubt.FROM_DOUBTS
                    + " and pa.id = ?"
                    + (alsoProtected ? "" : NOT_PROTECTED)
                    + REST)
            .setParameter(1, parentId));
  }

  /** Those that somebody has confirmed since then, the last first. */
  List<DoubtView> confirmedSince(LocalDateTime since, boolean alsoProtected) {
    return read(
        entities
            .createNativeQuery(COLUMNS + CONFIRMED + (alsoProtected ? "" : NOT_PROTECTED) + REST)
            .setParameter(1, Timestamp.valueOf(since)));
  }

  private static List<DoubtView> read(Query query) {
    List<?> rows = query.getResultList();
    return rows.stream().map(row -> read((Object[]) row)).toList();
  }

  private static DoubtView read(Object[] row) {
    return new DoubtView(
        ((Number) row[0]).longValue(),
        new PersonName((String) row[1], (String) row[2], (String) row[3]).display(),
        ReturnReason.valueOf((String) row[4]),
        (String) row[5],
        (String) row[6],
        (String) row[7],
        ((Timestamp) row[8]).toLocalDateTime(),
        ((Number) row[9]).intValue(),
        (String) row[10],
        row[11] == null ? null : ((Timestamp) row[11]).toLocalDateTime());
  }

  /** Whether the address of a parent is protected. */
  boolean isProtected(long parentId) {
    return !entities
        .createNativeQuery(
            "select pa.id from parent pa where pa.id = ? and " + AddressProtection.OF_PARENT)
        .setParameter(1, parentId)
        .getResultList()
        .isEmpty();
  }

  /** The doubt about a parent's address as it is now, held until the end of the transaction. */
  Optional<DoubtfulAddress> standing(long parentId) {
    return found("select d from DoubtfulAddress d where d.doubts = :parent", parentId);
  }

  /** The last doubt about this parent that is settled. */
  Optional<DoubtfulAddress> lastSettled(long parentId) {
    return found(
        "select d from DoubtfulAddress d where d.parentId = :parent and d.doubts is null"
            + " order by d.settledAt desc, d.id desc",
        parentId);
  }

  private Optional<DoubtfulAddress> found(String query, long parentId) {
    return entities
        .createQuery(query, DoubtfulAddress.class)
        .setParameter("parent", parentId)
        .setLockMode(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The doubts that a returned letter began and that stand. */
  List<DoubtfulAddress> begunBy(ReturnedLetter returned) {
    return entities
        .createQuery(
            "select d from DoubtfulAddress d where d.returnedId = :returned and d.doubts is not"
                + " null",
            DoubtfulAddress.class)
        .setParameter("returned", returned.id())
        .getResultList();
  }

  /** Settles what is in doubt although the parent has another address by now. */
  void settleChanged() {
    entities.flush();
    entities.createNativeQuery(AddressDoubt.SETTLE_CHANGED).executeUpdate();
    entities.clear();
  }

  /**
   * Doubts a parent's address as it is now; nothing happens when it is in doubt already.
   *
   * @throws ReturnRefused when somebody else began to doubt it at the same moment
   */
  void doubt(long parentId, ReturnedLetter returned) {
    if (standing(parentId).isPresent()) {
      return;
    }
    DoubtfulAddress doubt = new DoubtfulAddress(parentId, returned);
    try {
      entities.persist(doubt);
      entities.flush();
    } catch (PersistenceException e) {
      throw new ReturnRefused(
          "Somebody else has just entered a letter to the same parent. Please enter this one again.");
    }
    entities
        .createNativeQuery(AddressDoubt.NOTE_ADDRESS)
        .setParameter(1, doubt.id())
        .executeUpdate();
  }
}
