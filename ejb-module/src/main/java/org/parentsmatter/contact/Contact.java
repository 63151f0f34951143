package org.parentsmatter.contact;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One exchange with one parent about at least one of his or her pupils. It may be corrected, which
 * leaves a trace, and taken back, and is never deleted. Times are UTC.
 */
@Entity
@Table(name = "contact")
class Contact {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "contact_seq")
  @SequenceGenerator(name = "contact_seq", sequenceName = "contact_seq")
  private long id;

  @Column(name = "parent_id")
  private long parentId;

  @ElementCollection
  @CollectionTable(name = "contact_pupil", joinColumns = @JoinColumn(name = "contact_id"))
  @Column(name = "pupil_id")
  private Set<Long> pupilIds = new HashSet<>();

  @Embedded private KeptFacts kept;

  @Column(name = "answers_id")
  private Long answersId;

  @Column(name = "follow_up_on")
  private LocalDate followUpOn;

  @Column(name = "follow_up")
  private String followUp;

  @Column(name = "follow_up_owner")
  private String followUpOwner;

  @Column(name = "followed_up_at")
  private LocalDateTime followedUpAt;

  @Column(name = "followed_up_by")
  private String followedUpBy;

  @Column(name = "recorded_at")
  private LocalDateTime recordedAt;

  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "taken_back_at")
  private LocalDateTime takenBackAt;

  @Column(name = "taken_back_by")
  private String takenBackBy;

  private String entry;

  @Version private long version;

  protected Contact() {}

  /** An exchange whose facts are checked and whose pupils the parent may speak about. */
  Contact(long parentId, Set<Long> pupilIds, ContactFacts facts, String by, LocalDateTime at) {
    if (pupilIds.isEmpty()) {
      throw new ContactRefused("Say about which child it was. Nothing was saved.");
    }
    this.parentId = parentId;
    this.pupilIds = new HashSet<>(pupilIds);
    kept = new KeptFacts(facts);
    recordedBy = by;
    recordedAt = at;
  }

  /** Says which form it came from, and which exchange it answers; either may be null. */
  void cameFrom(String formsEntry, Long answers) {
    entry = formsEntry;
    answersId = answers;
  }

  /** Somebody will go on with it on a day. */
  void followUp(FollowUp next, String owner, LocalDate schoolDay) {
    followUp = next.words();
    followUpOn = schoolDay;
    followUpOwner = owner;
    followedUpAt = null;
    followedUpBy = null;
  }

  /**
   * The follow-up has been done.
   *
   * @throws ContactRefused when there is none, or it was done already
   */
  void followedUp(String by, LocalDateTime at) {
    requireFollowUp();
    if (followedUpAt != null) {
      throw new ContactRefused("This follow-up is done already.");
    }
    followedUpAt = at;
    followedUpBy = by;
  }

  /** It is to be done after all. */
  void notFollowedUp() {
    requireFollowUp();
    if (followedUpAt == null) {
      throw new ContactRefused("This follow-up is still to be done.");
    }
    followedUpAt = null;
    followedUpBy = null;
  }

  private void requireFollowUp() {
    requireStands();
    if (followUpOn == null) {
      throw new ContactRefused("There is no follow-up to this contact.");
    }
  }

  /** What is said of it was not right; whoever calls this keeps what stood here before. */
  void correct(ContactFacts facts, Set<Long> pupils) {
    requireStands();
    if (pupils.isEmpty()) {
      throw new ContactRefused("Say about which child it was. Nothing was saved.");
    }
    kept = new KeptFacts(facts);
    pupilIds.retainAll(pupils);
    pupilIds.addAll(pupils);
  }

  /** It was recorded by mistake. */
  void takeBack(String by, LocalDateTime at) {
    requireStands();
    takenBackAt = at;
    takenBackBy = by;
  }

  /** It was none after all. */
  void bringBack() {
    if (takenBackAt == null) {
      throw new ContactRefused("This contact has not been taken back.");
    }
    takenBackAt = null;
    takenBackBy = null;
  }

  void requireStands() {
    if (takenBackAt != null) {
      throw new ContactRefused("This contact has been taken back. Bring it back first.");
    }
  }

  /** Whether its words are kept close from this person. */
  boolean isKeptFrom(String person, boolean seesSensitive) {
    return facts().shownTo() == ShownTo.SENSITIVE && !seesSensitive && !recordedBy.equals(person);
  }

  /** What this person did with it since a moment, and can undo. */
  Optional<LastDeed> lastDeed(String person, LocalDateTime since) {
    if (takenBackAt != null) {
      return person.equals(takenBackBy) && takenBackAt.isAfter(since)
          ? Optional.of(new LastDeed(id, true))
          : Optional.empty();
    }
    return person.equals(recordedBy) && recordedAt.isAfter(since)
        ? Optional.of(new LastDeed(id, false))
        : Optional.empty();
  }

  ContactFacts facts() {
    return kept.facts();
  }

  long id() {
    return id;
  }

  long version() {
    return version;
  }

  long parentId() {
    return parentId;
  }

  Set<Long> pupilIds() {
    return Set.copyOf(pupilIds);
  }

  String recordedBy() {
    return recordedBy;
  }

  String followUpOwner() {
    return followUpOwner;
  }

  boolean isTakenBack() {
    return takenBackAt != null;
  }
}
