package org.parentsmatter.vision;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;

/** Where the vision, the core messages and the expectations are kept. */
@Dependent
class VisionLines {
  private static final Comparator<VisionLine> PLACE =
      Comparator.comparingInt(VisionLine::position).thenComparingLong(VisionLine::id);

  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  Vision vision() {
    return entities.find(Vision.class, Vision.ONLY);
  }

  /** All of them, also those out of use, in the school's order. */
  List<CoreMessage> messages() {
    return entities
        .createQuery("select m from CoreMessage m order by m.position, m.id", CoreMessage.class)
        .getResultList();
  }

  /** All of them, also those out of use, by kind of staff and in the school's order. */
  List<Expectation> expectations() {
    return entities
        .createQuery("select e from Expectation e", Expectation.class)
        .getResultStream()
        .sorted(Comparator.comparing(Expectation::of).thenComparing(PLACE))
        .toList();
  }

  /**
   * One of them.
   *
   * @throws VisionRefused when there is none
   */
  <L extends VisionLine> L get(Class<L> type, long id) {
    L line = entities.find(type, id);
    if (line == null) {
      throw new VisionRefused("That is not there. Open the page again.");
    }
    return line;
  }

  /** Those in use among which this one has its place, in order. */
  List<VisionLine> amongst(VisionLine line) {
    List<? extends VisionLine> all = line instanceof CoreMessage ? messages() : expectations();
    return all.stream()
        .filter(other -> other.isInUse() && line.isAmong(other))
        .<VisionLine>map(other -> other)
        .toList();
  }

  /** The place after all others, also after those out of use. */
  int nextPlace(Class<? extends VisionLine> type) {
    List<? extends VisionLine> all = type == CoreMessage.class ? messages() : expectations();
    return all.stream().mapToInt(VisionLine::position).max().orElse(0) + 1;
  }

  void add(VisionLine line) {
    entities.persist(line);
  }

  /** Makes two people who change the order at once meet, although they touch different lines. */
  void holdOrder() {
    entities.lock(vision(), LockModeType.PESSIMISTIC_WRITE);
  }

  /** Writes what was changed, so that somebody who was quicker is noticed now. */
  void flush() {
    try {
      entities.flush();
    } catch (OptimisticLockException e) {
      throw new VisionChangedMeanwhile();
    }
  }
}
