package org.parentsmatter.accounts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.parentsmatter.security.Role;
import org.parentsmatter.security.Sha256;
import org.parentsmatter.security.SignedIn;

/**
 * Somebody who may sign in. An account begins with a one-time password, becomes its owner's with
 * the first password of his or her own, and is disabled, never deleted: the audit log names it.
 * Once it is known which member of staff holds it, it opens nothing after he or she has left.
 */
@Entity
@Table(name = "account")
class Account {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
  @SequenceGenerator(name = "account_seq", sequenceName = "account_seq")
  private long id;

  private String username;

  @Column(name = "display_name")
  private String displayName;

  @Column(name = "password_hash")
  private String passwordHash;

  private String email;

  @Column(name = "staff_source_id")
  private String staffSourceId;

  @Column(name = "tied_by")
  @Enumerated(EnumType.STRING)
  private TiedBy tiedBy;

  @Column(name = "created_at")
  private LocalDateTime createdAt;

  @Column(name = "disabled_at")
  private LocalDateTime disabledAt;

  @Column(name = "last_sign_in_at")
  private LocalDateTime lastSignInAt;

  @Column(name = "one_time_until")
  private LocalDateTime oneTimeUntil;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "role_name")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles = EnumSet.noneOf(Role.class);

  @Version private long version;

  protected Account() {}

  /**
   * A new account, which has no password yet.
   *
   * @throws AccountIncomplete when the sign-in name is none, or the holder has no name or no role
   */
  static Account of(String username, AccountHolder holder, Instant now) {
    Account account = new Account();
    account.username = Usernames.checked(username);
    account.createdAt = utc(now);
    account.describe(holder);
    return account;
  }

  /**
   * Says whose account it is and what that person may do.
   *
   * @throws AccountIncomplete when the name or every role is missing
   */
  void describe(AccountHolder holder) {
    String name = holder.displayName();
    Set<Role> newRoles = holder.roles();
    if (name == null || name.isBlank()) {
      throw new AccountIncomplete("Give the person’s name.");
    }
    if (newRoles.isEmpty()) {
      throw new AccountIncomplete("Choose at least one role.");
    }
    displayName = name.strip();
    roles.retainAll(newRoles);
    roles.addAll(newRoles);
    email = holder.email() == null || holder.email().isBlank() ? null : holder.email().strip();
  }

  /** Says which member of staff holds it. */
  void tie(String toStaff, TiedBy by) {
    staffSourceId = toStaff;
    tiedBy = by;
  }

  /** Takes back who holds it; no rule says it again. */
  void untie() {
    tie(null, TiedBy.HAND);
  }

  /** Takes a password that the owner chose. */
  void choosePassword(String hash) {
    passwordHash = hash;
    oneTimeUntil = null;
  }

  /** Takes a password that somebody hands to the owner, good until then. */
  void handOutPassword(String hash, Instant until) {
    passwordHash = hash;
    oneTimeUntil = utc(until);
  }

  void disable(Instant now) {
    if (disabledAt == null) {
      disabledAt = utc(now);
    }
  }

  void enable() {
    disabledAt = null;
  }

  /** Whether the account can be signed in to now, given the right password. */
  boolean isUsable(Instant now) {
    return disabledAt == null && (oneTimeUntil == null || oneTimeUntil.isAfter(utc(now)));
  }

  boolean isDisabled() {
    return disabledAt != null;
  }

  boolean isAdministrator() {
    return roles.contains(Role.ADMINISTRATOR);
  }

  /**
   * What its holder may still do.
   *
   * @param left whether the member of staff behind it has left the school
   * @param lastOfAll whether there is no other administrator: then it goes on as an administrator's
   *     only, or nobody could let anybody in any more
   */
  Set<Role> rolesOnceLeft(boolean left, boolean lastOfAll) {
    if (!left) {
      return Set.copyOf(roles);
    }
    return lastOfAll && isAdministrator() ? Set.of(Role.ADMINISTRATOR) : Set.of();
  }

  long id() {
    return id;
  }

  String username() {
    return username;
  }

  String passwordHash() {
    return passwordHash;
  }

  /** As the rule compares it with the staff. */
  TyingRule.Holder holder() {
    boolean open = staffSourceId == null && tiedBy == null;
    return new TyingRule.Holder(id, username, displayName, email, open);
  }

  Set<Role> roles() {
    return Set.copyOf(roles);
  }

  /** The member of staff who holds it; null when nobody is known to. */
  String staffSourceId() {
    return staffSourceId;
  }

  /** The person as the session will remember him or her. */
  SignedIn signedIn(Set<Role> rolesNow) {
    return new SignedIn(id, username, displayName, rolesNow, oneTimeUntil != null, stamp(rolesNow));
  }

  /** Changes whenever a session that began before has to end. */
  String stamp(Set<Role> rolesNow) {
    return Sha256.hex(passwordHash + new TreeSet<>(rolesNow) + disabledAt);
  }

  /**
   * The account as the administrator sees it.
   *
   * @param employment of the member of staff who holds it; null when not known
   */
  AccountSummary summary(Employment employment, Set<Role> rolesNow) {
    return new AccountSummary(
        id,
        username,
        displayName,
        Set.copyOf(roles),
        email,
        employment,
        tiedBy,
        rolesNow.isEmpty(),
        disabledAt != null,
        oneTimeUntil != null,
        lastSignInAt);
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
