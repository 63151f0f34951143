package org.parentsmatter.returned;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/**
 * That the post does not reach a parent at one address. The database writes the address into the
 * row when the doubt begins ({@link org.parentsmatter.family.AddressDoubt}); nobody reads it. It
 * ends when somebody settles it, or when the MIS brings another address, and is never deleted.
 */
@Entity
@Table(name = "doubtful_address")
class DoubtfulAddress {
  /** How a doubt ended. */
  enum Settled {
    /** Somebody asked: the address is right. */
    CONFIRMED,
    /** The letter had not come back after all. */
    MISTAKE,
    /** The envelope bore another address than the school has now. */
    OTHER_ADDRESS,
    /** The MIS brought another address. */
    CHANGED
  }

  private static final String NOT_YET_NOTED = " ";

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "doubtful_address_seq")
  @SequenceGenerator(name = "doubtful_address_seq", sequenceName = "doubtful_address_seq")
  private long id;

  @Column(name = "parent_id")
  private long parentId;

  @Column(name = "returned_id")
  private long returnedId;

  @Column(updatable = false)
  private String place = NOT_YET_NOTED;

  /** The parent while the doubt stands, else null: unique, so that there is one at a time. */
  private Long doubts;

  @Column(name = "settled_by")
  private String settledBy;

  @Column(name = "settled_at")
  private LocalDateTime settledAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "settled_how")
  private Settled settledHow;

  @Version private long version;

  protected DoubtfulAddress() {}

  DoubtfulAddress(long parentId, ReturnedLetter returned) {
    this.parentId = parentId;
    doubts = parentId;
    restOn(returned);
  }

  void settle(Settled how, String by, LocalDateTime at) {
    doubts = null;
    settledHow = how;
    settledBy = by;
    settledAt = at;
  }

  /**
   * What somebody confirmed is in doubt again.
   *
   * @throws ReturnRefused when it was not confirmed
   */
  void doubtAgain() {
    if (settledHow != Settled.CONFIRMED) {
      throw new ReturnRefused("Nobody has confirmed this address.");
    }
    doubts = parentId;
    settledHow = null;
    settledBy = null;
    settledAt = null;
  }

  /** Another letter came back, too: the doubt stands although this one was a mistake. */
  final void restOn(ReturnedLetter other) {
    returnedId = other.id();
  }

  long id() {
    return id;
  }

  long parentId() {
    return parentId;
  }

  boolean stands() {
    return doubts != null;
  }

  boolean wasConfirmed() {
    return settledHow == Settled.CONFIRMED;
  }
}
