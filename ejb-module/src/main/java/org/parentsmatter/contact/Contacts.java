package org.parentsmatter.contact;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.parentsmatter.family.NothingHere;

/** All contacts, what was asked for in them, and what parents said about being reached. */
@Dependent
class Contacts {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /** This moment in UTC, as the tables have it. */
  static LocalDateTime now() {
    return LocalDateTime.now(ZoneOffset.UTC).withNano(0);
  }

  /**
   * Adds something new, and fails at once where it cannot be added.
   *
   * @throws ContactRefused when somebody else was quicker to record the same
   */
  void add(Object something) {
    try {
      entities.persist(something);
      entities.flush();
    } catch (PersistenceException e) {
      throw new ContactRefused(
          "This has just been recorded already. Please look at the page again.");
    }
  }

  /** The contact that the same form has made already. */
  Optional<Contact> ofEntry(String entry) {
    return entry == null
        ? Optional.empty()
        : entities
            .createQuery("select c from Contact c where c.entry = :entry", Contact.class)
            .setParameter("entry", entry)
            .getResultStream()
            .findFirst();
  }

  Optional<Contact> find(long id) {
    return Optional.ofNullable(entities.find(Contact.class, id));
  }

  Contact get(long id) {
    return found(entities.find(Contact.class, id), "contact");
  }

  /** For a change: two people who change the same one at the same time cannot both succeed. */
  Contact toChange(long id) {
    return found(
        entities.find(Contact.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT), "contact");
  }

  /** How a contact read before each correction, the last first. */
  List<EarlierWords> before(long contactId) {
    return entities
        .createQuery(
            "select b from ContactBefore b where b.contactId = :id order by b.correctedAt desc,"
                + " b.id desc",
            ContactBefore.class)
        .setParameter("id", contactId)
        .getResultStream()
        .map(ContactBefore::view)
        .toList();
  }

  ParentRequest request(long id) {
    return found(entities.find(ParentRequest.class, id), "request");
  }

  ParentRequest requestToChange(long id) {
    return found(
        entities.find(ParentRequest.class, id, LockModeType.OPTIMISTIC_FORCE_INCREMENT), "request");
  }

  ParentBarrier barrier(long id) {
    return found(entities.find(ParentBarrier.class, id), "record");
  }

  Optional<ParentBarrier> standing(long parentId, Barrier barrier) {
    return entities
        .createQuery("select b from ParentBarrier b where b.stands = :stands", ParentBarrier.class)
        .setParameter("stands", ParentBarrier.key(parentId, barrier))
        .getResultStream()
        .findFirst();
  }

  /** What makes it hard for a parent. */
  List<BarrierLine> barriers(long parentId) {
    return entities
        .createQuery(
            "select b from ParentBarrier b where b.parentId = :parent and b.stands is not null"
                + " order by b.namedOn, b.id",
            ParentBarrier.class)
        .setParameter("parent", parentId)
        .getResultStream()
        .map(ParentBarrier::line)
        .toList();
  }

  /** What was named in a contact. */
  List<ParentBarrier> namedIn(long contactId) {
    return entities
        .createQuery("select b from ParentBarrier b where b.contactId = :id", ParentBarrier.class)
        .setParameter("id", contactId)
        .getResultList();
  }

  /** The wish of a parent that holds. */
  Optional<ContactWish> wish(long parentId) {
    return entities
        .createQuery("select w from ContactWish w where w.holds = :parent", ContactWish.class)
        .setParameter("parent", parentId)
        .getResultStream()
        .findFirst();
  }

  /** Writes what has changed so far. */
  void flush() {
    entities.flush();
  }

  private static <T> T found(T something, String what) {
    if (something == null) {
      throw new NothingHere(what);
    }
    return something;
  }
}
