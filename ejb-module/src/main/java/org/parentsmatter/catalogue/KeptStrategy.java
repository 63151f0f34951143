package org.parentsmatter.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * What the school does with one strategy of the catalogue: which version plans are drawn from, and
 * whether any are. A version that the product brings later comes into use by itself only where the
 * school has kept to the product's; else it waits until somebody decides.
 */
@Entity
@Table(name = "kept_strategy")
class KeptStrategy {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "kept_strategy_seq")
  @SequenceGenerator(name = "kept_strategy_seq", sequenceName = "kept_strategy_seq")
  private long id;

  private String code;

  @ManyToOne(optional = false)
  @JoinColumn(name = "in_use_id")
  private Strategy inUse;

  /** The newest of the product's versions about which the school has decided. */
  @Column(name = "decided_id")
  private Long decidedId;

  @Column(name = "retired_at")
  private LocalDateTime retiredAt;

  @Column(name = "retired_by")
  private String retiredBy;

  @Version private long version;

  protected KeptStrategy() {}

  /** A strategy of the school's own. */
  KeptStrategy(Strategy first) {
    code = first.code();
    inUse = first;
  }

  /**
   * Puts a version to use; plans that were drawn from another keep it.
   *
   * @param newestShipped the product's newest version, about which this decides; null when there is
   *     none
   */
  void use(Strategy chosen, Long newestShipped) {
    if (!chosen.code().equals(code)) {
      throw new IllegalArgumentException(chosen.code() + " is no version of " + code);
    }
    inUse = chosen;
    decidedId = newestShipped;
  }

  /** Keeps the version in use although the product has brought a newer one. */
  void keepOwn(Long newestShipped) {
    decidedId = newestShipped;
  }

  /**
   * No new commitment is drawn from it.
   *
   * @throws StrategyRefused when it is retired already
   */
  void retire(String by, Instant at) {
    if (isRetired()) {
      throw new StrategyRefused("It is out of use already.");
    }
    retiredBy = by;
    retiredAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  /**
   * Commitments are drawn from it again.
   *
   * @throws StrategyRefused when it is not retired
   */
  void bringBack() {
    if (!isRetired()) {
      throw new StrategyRefused("It is in use already.");
    }
    retiredBy = null;
    retiredAt = null;
  }

  /** Whether the product has a version about which nobody at the school has decided. */
  boolean hasNewer(Long newestShipped) {
    return newestShipped != null && !newestShipped.equals(decidedId);
  }

  void requireVersion(long read) {
    if (read != version) {
      throw new StrategyChangedMeanwhile();
    }
  }

  boolean isRetired() {
    return retiredAt != null;
  }

  String code() {
    return code;
  }

  Strategy inUse() {
    return inUse;
  }

  /** Null while it is in use. */
  String retiredBy() {
    return retiredBy;
  }

  /** In UTC; null while it is in use. */
  LocalDateTime retiredAt() {
    return retiredAt;
  }

  long version() {
    return version;
  }
}
