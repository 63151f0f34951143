package org.parentsmatter.protection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
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
import org.parentsmatter.family.Parent;

/**
 * That the address of a parent is protected. It is from the moment somebody marks it until two
 * people have lifted it: one asks, another agrees. It is never deleted.
 */
@Entity
@Table(name = "protected_address")
public class ProtectedAddress {
  /** The longest note and the longest reason, in characters. */
  public static final int WORDS_LENGTH = 1000;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "protected_address_seq")
  @SequenceGenerator(name = "protected_address_seq", sequenceName = "protected_address_seq")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "parent_id")
  private Parent parent;

  /** The parent's id while it works, else null: unique, so that there is one at a time. */
  private Long protects;

  private String note;

  @Column(name = "marked_by")
  private String markedBy;

  @Column(name = "marked_at")
  private LocalDateTime markedAt;

  @Column(name = "lift_reason")
  private String liftReason;

  @Column(name = "lift_asked_by")
  private String liftAskedBy;

  @Column(name = "lift_asked_at")
  private LocalDateTime liftAskedAt;

  @Column(name = "lifted_by")
  private String liftedBy;

  @Column(name = "lifted_at")
  private LocalDateTime liftedAt;

  @Version private long version;

  protected ProtectedAddress() {}

  /** Protects an address from this moment on; the note is one that {@link #note} has checked. */
  ProtectedAddress(Parent parent, String note, String by, Instant at) {
    this.parent = parent;
    protects = parent.getId();
    this.note = note;
    markedBy = by;
    markedAt = utc(at);
  }

  /**
   * A note as it can be kept; null for none.
   *
   * @throws ProtectionRefused when it is too long
   */
  static String note(String entered) {
    return limited(entered, "The note");
  }

  Parent getParent() {
    return parent;
  }

  boolean isLiftAsked() {
    return liftAskedBy != null;
  }

  /** Whether this person may agree to the wish to lift it. */
  boolean mayLift(String person) {
    return isLiftAsked() && !liftAskedBy.equals(person);
  }

  /**
   * Asks for it to be lifted. Nothing changes until somebody else agrees.
   *
   * @throws ProtectionRefused without a reason, or when somebody has asked already
   */
  void askToLift(String reason, String by, Instant at) {
    if (isLiftAsked()) {
      throw new ProtectionRefused(
          "Somebody has asked for this already. A second person has to decide about it.");
    }
    String why = limited(reason, "The reason");
    if (why == null) {
      throw new ProtectionRefused("Say why the address needs no protection any more.");
    }
    liftReason = why;
    liftAskedBy = by;
    liftAskedAt = utc(at);
  }

  /**
   * A second person agrees: the address is shown like any other again.
   *
   * @throws ProtectionRefused when nobody has asked, or by who asked
   */
  void lift(String by, Instant at) {
    refuseUnasked();
    if (!mayLift(by)) {
      throw new ProtectionRefused("You asked for this yourself. A second person has to agree.");
    }
    protects = null;
    liftedBy = by;
    liftedAt = utc(at);
  }

  /**
   * The wish to lift it is declined or taken back: everything stays as it is.
   *
   * @throws ProtectionRefused when nobody has asked
   */
  void keep() {
    refuseUnasked();
    liftReason = null;
    liftAskedBy = null;
    liftAskedAt = null;
  }

  /** The words for pages. */
  ProtectionTerms terms() {
    return new ProtectionTerms(note, markedBy, markedAt, liftReason, liftAskedBy, liftAskedAt);
  }

  private void refuseUnasked() {
    if (!isLiftAsked()) {
      throw new ProtectionRefused("Nobody has asked for this address to be shown again.");
    }
  }

  private static String limited(String text, String what) {
    String stripped = text == null ? "" : text.strip();
    if (stripped.length() > WORDS_LENGTH) {
      throw new ProtectionRefused(
          what + " may have at most " + WORDS_LENGTH + " characters. Please shorten it.");
    }
    return stripped.isEmpty() ? null : stripped;
  }

  private static LocalDateTime utc(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
