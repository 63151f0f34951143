package org.parentsmatter.briefing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.parentsmatter.audience.Person;

/** Where briefings, their editions and their files are kept. */
@Dependent
public class Briefings {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /**
   * @throws NoSuchBriefing when there is none
   */
  Briefing get(long id) {
    return Optional.ofNullable(entities.find(Briefing.class, id)).orElseThrow(NoSuchBriefing::new);
  }

  /** The editions of one, the newest first. */
  List<Edition> editions(long briefingId) {
    return entities
        .createQuery(
            "select e from Edition e where e.briefing.id = :briefing order by e.number desc",
            Edition.class)
        .setParameter("briefing", briefingId)
        .getResultList();
  }

  /**
   * The newest edition.
   *
   * @throws NoSuchBriefing when there is none
   */
  Edition newest(long briefingId) {
    return editions(briefingId).stream().findFirst().orElseThrow(NoSuchBriefing::new);
  }

  /** What staff read, where the briefing is out. */
  Optional<Edition> out(long briefingId, LocalDateTime now) {
    return editions(briefingId).stream().filter(edition -> edition.isOut(now)).findFirst();
  }

  /** The newest edition of every briefing, the one that was written last first. */
  List<Edition> newest() {
    return entities
        .createQuery(
            "select e from Edition e join fetch e.briefing where e.number ="
                + " (select max(x.number) from Edition x where x.briefing = e.briefing)"
                + " order by e.writtenAt desc, e.id desc",
            Edition.class)
        .getResultList();
  }

  /** What people have read of some editions. */
  List<Reading> readings(Collection<Long> editionIds, Collection<String> readers) {
    return editionIds.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select r from Reading r where r.editionId in :editions and r.reader in :readers",
                Reading.class)
            .setParameter("editions", editionIds)
            .setParameter("readers", readers)
            .getResultList();
  }

  /**
   * What somebody has read of an edition, under whatever key; acknowledged goes before opened. A
   * new one where there is none.
   */
  public Reading reading(long editionId, Person person) {
    return readings(List.of(editionId), person.keys()).stream()
        .min(
            Comparator.comparing(
                Reading::acknowledgedAt, Comparator.nullsLast(Comparator.naturalOrder())))
        .orElseGet(
            () -> {
              Reading fresh = new Reading(editionId, person.key());
              entities.persist(fresh);
              return fresh;
            });
  }

  /** The files of an edition without their content, in order of their names. */
  List<FileLine> files(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select f.id, f.name, f.size from BriefingFile f where f.id in :ids"
                    + " order by f.name, f.id",
                Object[].class)
            .setParameter("ids", ids)
            .getResultStream()
            .map(row -> new FileLine((Long) row[0], (String) row[1], (Long) row[2]))
            .toList();
  }

  BriefingFile file(long id) {
    return Optional.ofNullable(entities.find(BriefingFile.class, id))
        .orElseThrow(NoSuchBriefing::new);
  }

  /** What was asked and suggested about a briefing, the newest first. */
  List<Remark> remarks(long briefingId) {
    return entities
        .createQuery(
            "select r from Remark r where r.briefingId = :briefing order by r.madeAt desc, r.id desc",
            Remark.class)
        .setParameter("briefing", briefingId)
        .getResultList();
  }

  /**
   * @throws NoSuchBriefing when there is none
   */
  Remark remark(long id) {
    return Optional.ofNullable(entities.find(Remark.class, id)).orElseThrow(NoSuchBriefing::new);
  }

  /** How many wait for an answer, by briefing. */
  List<Object[]> unanswered() {
    return entities
        .createQuery(
            "select r.briefingId, count(r) from Remark r where r.answer is null"
                + " group by r.briefingId",
            Object[].class)
        .getResultList();
  }

  void add(Object entity) {
    entities.persist(entity);
  }

  void remove(Edition draft) {
    entities.remove(draft);
  }

  /** Nothing is left of a briefing that was never published. */
  void removeWhole(Briefing briefing) {
    entities
        .createQuery("delete from BriefingFile f where f.briefingId = :briefing")
        .setParameter("briefing", briefing.id())
        .executeUpdate();
    entities.remove(briefing);
  }

  /**
   * @throws BriefingChangedMeanwhile when somebody else was quicker
   */
  public void flush() {
    try {
      entities.flush();
    } catch (OptimisticLockException e) {
      throw new BriefingChangedMeanwhile();
    }
  }
}
