package org.parentsmatter.restriction;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.parentsmatter.entitlement.RestrictionScope;
import org.parentsmatter.family.Relationship;

/**
 * What keeps something about one pupil from one parent. Whatever protects more works at once, by
 * one person; whatever protects less waits for a second person. It is never deleted.
 */
@Entity
public class Restriction {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "restriction_seq")
  @SequenceGenerator(name = "restriction_seq", sequenceName = "restriction_seq")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "relationship_id")
  private Relationship relationship;

  @Enumerated(EnumType.STRING)
  private RestrictionKind kind;

  @Enumerated(EnumType.STRING)
  private RestrictionScope scope;

  @Column(name = "from_on")
  private LocalDate from;

  @Column(name = "until_on")
  private LocalDate until;

  private String document;

  private String notes;

  @Embedded private Signatures signatures;

  @OneToMany(mappedBy = "restriction", cascade = CascadeType.PERSIST)
  @OrderBy("id")
  private List<RestrictionChange> changes = new ArrayList<>();

  @Version private long version;

  protected Restriction() {}

  /** Records what an order or a decision says; it works from this moment on. */
  Restriction(Relationship relationship, RestrictionTerms terms, String by, Instant at) {
    this.relationship = relationship;
    this.kind = terms.kind();
    this.scope = terms.scope();
    this.from = terms.from();
    this.until = terms.until();
    this.document = terms.document();
    this.notes = terms.notes();
    this.signatures = new Signatures(by, at);
  }

  long getId() {
    return id;
  }

  Relationship getRelationship() {
    return relationship;
  }

  RestrictionTerms terms() {
    return new RestrictionTerms(kind, scope, from, until, document, notes);
  }

  RestrictionState state(LocalDate day) {
    return RestrictionState.on(day, from, until);
  }

  boolean isApproved() {
    return signatures.approvedBy() != null;
  }

  /** Whether this person may confirm what another has recorded. */
  boolean mayApprove(String person) {
    return !isApproved() && !signatures.recordedBy().equals(person);
  }

  /**
   * A second person confirms what was recorded.
   *
   * @throws RestrictionRefused when it is confirmed already, or by who recorded it
   */
  void approve(String by, Instant at) {
    if (isApproved()) {
      throw new RestrictionRefused("This restriction has been confirmed already.");
    }
    if (!mayApprove(by)) {
      throw new RestrictionRefused(
          "You recorded this restriction. It is in force; a second person has to confirm it.");
    }
    signatures = signatures.approved(by, at);
  }

  /**
   * Lets it apply longer; at once, because that protects more.
   *
   * @param lastDay its new last day, or null for as long as nobody ends it
   * @throws RestrictionRefused when that would be earlier, or it has ended already
   */
  void extend(LocalDate lastDay, LocalDate today) {
    refuseEnded(today);
    if (until == null || lastDay != null && !lastDay.isAfter(until)) {
      throw new RestrictionRefused(
          "That would not be longer. To end a restriction earlier, ask for it below.");
    }
    until = lastDay;
  }

  /** The wish to end it early that nobody has decided about yet. */
  Optional<RestrictionChange> waiting() {
    return changes.stream().filter(RestrictionChange::isWaiting).findFirst();
  }

  /**
   * Asks for an earlier end. Nothing changes until somebody else agrees.
   *
   * @param lastDay the last day on which it should apply; yesterday at the earliest, which lifts it
   * @throws RestrictionRefused without a reason, when that would not be earlier, when it has ended
   *     or another wish is waiting
   */
  void askToEnd(LocalDate lastDay, String reason, String by, Instant at, LocalDate today) {
    refuseEnded(today);
    if (waiting().isPresent()) {
      throw new RestrictionRefused(
          "Somebody has asked for an earlier end already. Decide about that first.");
    }
    String why = reason == null ? "" : reason.strip();
    if (why.isEmpty() || why.length() > RestrictionChange.REASON_LENGTH) {
      throw new RestrictionRefused(
          "Say why it may end earlier, in at most "
              + RestrictionChange.REASON_LENGTH
              + " characters.");
    }
    if (lastDay == null || lastDay.isBefore(today.minusDays(1))) {
      throw new RestrictionRefused("Enter the last day. It cannot lie in the past.");
    }
    if (until != null && !lastDay.isBefore(until)) {
      throw new RestrictionRefused("That would not be earlier than the restriction ends anyway.");
    }
    changes.add(new RestrictionChange(this, lastDay, why, by, at));
  }

  /** Whether this person may decide about the wish that is waiting. */
  boolean mayDecide(String person) {
    return waiting().filter(change -> !change.isAskedBy(person)).isPresent();
  }

  /**
   * A second person agrees to the earlier end. It has applied up to this day, whatever was asked.
   *
   * @throws RestrictionRefused when nothing is waiting, by who asked, or when it has ended anyway
   */
  void agree(String by, Instant at, LocalDate today) {
    RestrictionChange change = toDecide(by);
    refuseEnded(today);
    LocalDate yesterday = today.minusDays(1);
    change.decide(ChangeOutcome.AGREED, by, at);
    until = change.getLastDay().isBefore(yesterday) ? yesterday : change.getLastDay();
  }

  /**
   * A second person does not agree: everything stays as it is.
   *
   * @throws RestrictionRefused when nothing is waiting, or by who asked
   */
  void decline(String by, Instant at) {
    toDecide(by).decide(ChangeOutcome.DECLINED, by, at);
  }

  /**
   * Who asked takes the wish back.
   *
   * @throws RestrictionRefused when nothing is waiting, or by anybody else
   */
  void withdraw(String by, Instant at) {
    RestrictionChange change =
        waiting()
            .filter(waiting -> waiting.isAskedBy(by))
            .orElseThrow(() -> new RestrictionRefused("There is nothing of yours to take back."));
    change.decide(ChangeOutcome.WITHDRAWN, by, at);
  }

  Signatures signatures() {
    return signatures;
  }

  List<ChangeView> history() {
    return changes.stream().map(RestrictionChange::view).toList();
  }

  private RestrictionChange toDecide(String by) {
    RestrictionChange change =
        waiting().orElseThrow(() -> new RestrictionRefused("There is nothing to decide any more."));
    if (change.isAskedBy(by)) {
      throw new RestrictionRefused(
          "You asked for this yourself. A second person has to decide about it.");
    }
    return change;
  }

  private void refuseEnded(LocalDate today) {
    if (state(today) == RestrictionState.ENDED) {
      throw new RestrictionRefused(
          "This restriction has ended. Record a new one if something has to be kept back again.");
    }
  }
}
