package org.parentsmatter.vision.web;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A core message or an expectation on the page: what is saved, and what somebody types over it.
 *
 * @param <W> its wording
 */
public abstract class VisionRow<W extends Serializable> implements Serializable {
  private static final long serialVersionUID = 1L;

  private Long id;
  private final Long version;
  private final W saved;
  private boolean overtaken;

  /**
   * A row.
   *
   * @param id null for a new one
   * @param saved of a new one how it begins
   */
  VisionRow(Long id, Long version, W saved) {
    this.id = id;
    this.version = version;
    this.saved = saved;
  }

  abstract W typed();

  abstract void put(W wording);

  boolean isTyped() {
    return !typed().equals(saved);
  }

  /** Carries on what was typed into earlier rows and is not saved yet. */
  static <R extends VisionRow<W>, W extends Serializable> void carryOn(
      List<R> rows, List<R> before) {
    for (R typed : before) {
      Optional<R> row = rows.stream().filter(each -> each.isSame(typed)).findFirst();
      if (row.isPresent()) {
        row.get().carryOn(typed);
      } else if (typed.isTyped()) {
        typed.goOnAlone();
        rows.add(typed);
      }
    }
  }

  boolean isSame(VisionRow<W> other) {
    return id != null && id.equals(other.id);
  }

  void carryOn(VisionRow<W> before) {
    if (before.isTyped()) {
      overtaken = before.overtaken || !saved.equals(before.saved);
      put(before.typed());
    }
  }

  /** What was typed into one that is out of use by now would be a new one. */
  void goOnAlone() {
    overtaken = overtaken || id != null;
    id = null;
  }

  Long id() {
    return id;
  }

  /** Null for a new one. */
  Long version() {
    return id == null ? null : version;
  }

  /** Whether it was never saved. */
  public boolean isFresh() {
    return id == null;
  }

  /** Whether somebody else changed what is typed over. */
  public boolean isOvertaken() {
    return overtaken;
  }

  /** The words as they are saved. */
  public W getSaved() {
    return saved;
  }
}
