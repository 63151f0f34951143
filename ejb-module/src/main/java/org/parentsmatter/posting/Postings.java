package org.parentsmatter.posting;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parentsmatter.letters.LetterRun;

/** The marks of runs, and the letters that each is about. */
@Dependent
class Postings {
  private static final String LETTERS =
      "insert into posted_letter (letter_id, posting_id) select l.id, cast(? as bigint)"
          + " from letter l where l.run_id = ? and l.outcome = 'PRODUCED' and l.kept_apart = ?";

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  /** The marks of a run, the newest first. */
  List<LetterPosting> of(long runId) {
    return entities
        .createQuery(
            "select p from LetterPosting p where p.runId = :run order by p.id desc",
            LetterPosting.class)
        .setParameter("run", runId)
        .getResultList();
  }

  /** The marks that stand about the print runs as they are now. */
  List<LetterPosting> standing(Collection<Long> runs) {
    return runs.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select p from LetterPosting p, LetterRun r where r.id = p.runId"
                    + " and p.attempt = r.work.attempt and p.stands is not null and p.runId in :runs",
                LetterPosting.class)
            .setParameter("runs", runs)
            .getResultList();
  }

  /** How many letters each part of a run has. */
  Map<PostingPart, Integer> letters(long runId) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select kept_apart, delivery, count(*) from letter where run_id = ?"
                    + " and outcome = 'PRODUCED' group by kept_apart, delivery")
            .setParameter(1, runId)
            .getResultList();
    Map<PostingPart, Integer> letters = new EnumMap<>(PostingPart.class);
    for (Object each : rows) {
      Object[] row = (Object[]) each;
      PostingPart part = PostingPart.of("YES".equals(row[0]), "POST".equals(row[1]));
      letters.merge(part, ((Number) row[2]).intValue(), Integer::sum);
    }
    return letters;
  }

  LetterRun run(long runId) {
    return entities.find(LetterRun.class, runId);
  }

  /** A run, held until the end of the transaction; nobody makes it again meanwhile. */
  Optional<LetterRun> hold(long runId) {
    return Optional.ofNullable(
        entities.find(LetterRun.class, runId, LockModeType.PESSIMISTIC_WRITE));
  }

  /** The day at the school on which a run was ready to print. */
  LocalDate readyOn(long runId) {
    Timestamp released =
        (Timestamp)
            entities
                .createNativeQuery("select released_at from letter_run where id = ?")
                .setParameter(1, runId)
                .getSingleResult();
    return released
        .toLocalDateTime()
        .atZone(ZoneOffset.UTC)
        .withZoneSameInstant(ZoneId.systemDefault())
        .toLocalDate();
  }

  /**
   * Keeps a mark, with the letters it is about.
   *
   * @throws PostingRefused when somebody was faster
   */
  void add(LetterPosting posting) {
    try {
      entities.persist(posting);
      entities.flush();
    } catch (PersistenceException e) {
      throw new PostingRefused(
          "Somebody else has just marked these letters. Look at the run again.");
    }
    PostingPart part = posting.part();
    posting.holds(
        entities
            .createNativeQuery(
                LETTERS
                    + (part.isPosted() ? " and l.delivery = 'POST'" : " and l.delivery <> 'POST'"))
            .setParameter(1, posting.id())
            .setParameter(2, posting.runId())
            .setParameter(3, part.isKeptApart() ? "YES" : "NO")
            .executeUpdate());
  }

  Optional<LetterPosting> find(long id) {
    return Optional.ofNullable(entities.find(LetterPosting.class, id, LockModeType.OPTIMISTIC));
  }
}
