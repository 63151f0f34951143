package org.parentsmatter.contact;

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
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Something a parent said makes it hard. It stands once until somebody hears that it is over. */
@Entity
@Table(name = "parent_barrier")
class ParentBarrier {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "parent_barrier_seq")
  @SequenceGenerator(name = "parent_barrier_seq", sequenceName = "parent_barrier_seq")
  private long id;

  @Column(name = "parent_id")
  private long parentId;

  @Column(name = "contact_id")
  private Long contactId;

  @Enumerated(EnumType.STRING)
  private Barrier barrier;

  @Column(name = "named_on")
  private LocalDate namedOn;

  @Column(name = "recorded_at")
  private LocalDateTime recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "ended_at")
  private LocalDateTime endedAt;

  @Column(name = "ended_by")
  private String endedBy;

  /** Parent and barrier while it stands, else null: unique, so that it stands once. */
  private String stands;

  @Version private long version;

  protected ParentBarrier() {}

  ParentBarrier(
      long parentId,
      Barrier barrier,
      Long contactId,
      LocalDate namedOn,
      String by,
      LocalDateTime at) {
    this.parentId = parentId;
    this.barrier = barrier;
    this.contactId = contactId;
    this.namedOn = namedOn;
    recordedBy = by;
    recordedAt = at;
    stands = key(parentId, barrier);
  }

  /** What {@link #stands} says. */
  static String key(long parentId, Barrier barrier) {
    return parentId + " " + barrier;
  }

  /**
   * It is no barrier any more.
   *
   * @throws ContactRefused when it has ended already
   */
  void end(String by, LocalDateTime at) {
    if (stands == null) {
      throw new ContactRefused("This has ended already.");
    }
    stands = null;
    endedAt = at;
    endedBy = by;
  }

  /** It goes on. */
  void goOn() {
    stands = key(parentId, barrier);
    endedAt = null;
    endedBy = null;
  }

  BarrierLine line() {
    return new BarrierLine(id, parentId, barrier, namedOn);
  }

  boolean isStanding() {
    return stands != null;
  }

  long parentId() {
    return parentId;
  }

  Barrier barrier() {
    return barrier;
  }
}
