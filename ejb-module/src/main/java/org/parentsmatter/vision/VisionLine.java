package org.parentsmatter.vision;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/**
 * A core message or an expectation: it has a place among its like, is worded anew, taken out of use
 * and brought back, and never deleted.
 */
@MappedSuperclass
abstract class VisionLine {
  private int position;

  @Column(name = "retired_at")
  private LocalDateTime retiredAt;

  @Column(name = "retired_by")
  private String retiredBy;

  @Version private long version;

  protected VisionLine() {}

  VisionLine(int position) {
    this.position = position;
  }

  abstract long id();

  /** For the audit log. */
  abstract String inWords();

  /** Of the kind of this among which it has its place. */
  abstract boolean isAmong(VisionLine other);

  /**
   * Refuses a change of what looks different by now.
   *
   * @param read the version as it was read
   * @throws VisionChangedMeanwhile when somebody else has changed it since then
   */
  void requireVersion(Long read) {
    if (read == null || read != version) {
      throw new VisionChangedMeanwhile();
    }
  }

  void moveTo(int place) {
    position = place;
  }

  /**
   * Takes it out of use.
   *
   * @param at in UTC
   */
  void retire(String by, LocalDateTime at) {
    retiredBy = by;
    retiredAt = at;
  }

  /** Brings it back, to the end of its like. */
  void bringBack(int last) {
    retiredBy = null;
    retiredAt = null;
    position = last;
  }

  boolean isInUse() {
    return retiredAt == null;
  }

  /** Null while it is in use. */
  Retired retired() {
    return isInUse() ? null : new Retired(retiredBy, retiredAt);
  }

  int position() {
    return position;
  }

  long version() {
    return version;
  }
}
