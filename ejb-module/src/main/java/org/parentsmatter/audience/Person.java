package org.parentsmatter.audience;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody who works at the school, with an account or without.
 *
 * @param staffId null for an account that no member of staff is known to hold
 * @param accountId null for whoever has no account, such as in the kitchen
 * @param username null without an account
 * @param since since when he or she is known to work here; null is long ago
 * @param groups the communities and teams he or she belongs to or leads
 * @param years the year groups of the pupils he or she teaches or tutors
 * @param before the numbers of records of the same person that were merged into this one
 */
public record Person(
    Long staffId,
    Long accountId,
    String username,
    String name,
    LocalDate since,
    Set<StaffKind> kinds,
    Set<StaffGroup> groups,
    Set<String> years,
    Set<Long> before)
    implements Serializable {
  private static final String STAFF = "staff:";
  private static final String ACCOUNT = "account:";

  public Person {
    kinds = Set.copyOf(kinds);
    groups = Set.copyOf(groups);
    years = Set.copyOf(years);
    before = Set.copyOf(before);
  }

  /** Under which what he or she does is kept. */
  public String key() {
    return staffId == null ? ACCOUNT + accountId : STAFF + staffId;
  }

  /**
   * Under which it may have been kept: also before the account was tied to the member of staff, and
   * before two records were merged.
   */
  public Set<String> keys() {
    Set<String> keys = new TreeSet<>(Set.of(key()));
    if (accountId != null) {
      keys.add(ACCOUNT + accountId);
    }
    before.forEach(id -> keys.add(STAFF + id));
    return keys;
  }

  /** Whether he or she can read on a screen. */
  public boolean hasAccount() {
    return accountId != null;
  }

  /** Whether he or she started after a day. */
  public boolean startedAfter(LocalDate day) {
    return since != null && since.isAfter(day);
  }
}
