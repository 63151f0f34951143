package org.parentsmatter.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.parentsmatter.imports.StaffByHand;

/**
 * A member of staff whom no export knows. Somebody adds and changes him or her, says when he or she
 * leaves, and can take that back. Once merged into the record of an export it has left for good; it
 * is kept, so that what was written stays.
 */
@Entity
@Table(name = "staff_member")
class HandKeptMember {
  /** In years; a day further away is a slip of the pen. */
  private static final int FURTHEST = 2;

  private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "staff_member_seq")
  @SequenceGenerator(name = "staff_member_seq", sequenceName = "staff_member_seq")
  private long id;

  @Column(name = "source_id")
  private String sourceId;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  private String email;
  private String kind;

  @Column(name = "works_as")
  private String worksAs;

  @Column(name = "left_on")
  private LocalDate leftOn;

  @Column(name = "merged_into")
  private Long mergedInto;

  @Version private long version;

  protected HandKeptMember() {}

  static HandKeptMember of(MemberFacts facts) {
    HandKeptMember member = new HandKeptMember();
    member.sourceId = StaffByHand.PREFIX + UUID.randomUUID();
    member.kind = StaffByHand.KIND;
    member.describe(facts);
    return member;
  }

  void describe(MemberFacts facts) {
    givenName = facts.givenName();
    familyName = facts.familyName();
    worksAs = facts.worksAs();
    email = facts.email();
  }

  /**
   * Says from which day he or she is no longer here.
   *
   * @throws StaffRefused when the day cannot be meant
   */
  void leave(LocalDate on, LocalDate today) {
    if (on == null) {
      throw new StaffRefused("Give the day from which this person no longer works here.");
    }
    if (on.isBefore(EARLIEST) || on.isAfter(today.plusYears(FURTHEST))) {
      throw new StaffRefused(
          "This day cannot be right. Give the day from which this person no longer works here.");
    }
    leftOn = on;
  }

  void comeBack() {
    leftOn = null;
  }

  /** From today only the record of the export counts. */
  void mergeInto(long other, LocalDate today) {
    mergedInto = other;
    if (leftOn == null || leftOn.isAfter(today)) {
      leftOn = today;
    }
  }

  boolean isByHand() {
    return StaffByHand.KIND.equals(kind);
  }

  boolean isMerged() {
    return mergedInto != null;
  }

  /**
   * Refuses to overwrite what somebody else saved meanwhile.
   *
   * @throws StaffRefused when it is not as it was read
   */
  void requireVersion(long read) {
    if (read != version) {
      throw new StaffRefused(
          "Somebody else has changed "
              + facts().name()
              + " meanwhile. Open the page again and repeat what is still wanted.");
    }
  }

  long id() {
    return id;
  }

  String sourceId() {
    return sourceId;
  }

  MemberFacts facts() {
    return new MemberFacts(givenName, familyName, worksAs, email);
  }

  /** The day from which he or she is no longer here; null while there is none. */
  LocalDate leftOn() {
    return leftOn;
  }

  long version() {
    return version;
  }
}
