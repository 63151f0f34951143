package org.parentsmatter.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which account and which member of staff are the same person without anybody saying so. First
 * those who alone have the same work e-mail, as the account's e-mail or as its sign-in name. Then
 * those who alone have the sign-in name as their identifier or as the part of the e-mail before
 * the @, and the same surname: "office" may be anybody.
 */
final class TyingRule {
  private TyingRule() {}

  /**
   * An account.
   *
   * @param open whether no rule and nobody has said yet whose it is
   */
  record Holder(long id, String username, String displayName, String email, boolean open) {}

  /**
   * Somebody who works at the school.
   *
   * @param free whether he or she holds no account yet
   */
  record Member(
      String sourceId,
      String identifier,
      String givenName,
      String familyName,
      String email,
      boolean free) {}

  /** An account and its holder. */
  record Pair(long account, String sourceId) {}

  /** The pairs that the rule is sure of, each account and each member of staff at most once. */
  static List<Pair> pairs(List<Holder> accounts, List<Member> staff) {
    List<Pair> pairs = new ArrayList<>(pairs(accounts, staff, TyingRule::sameEmail));
    List<Holder> rest =
        accounts.stream()
            .filter(a -> pairs.stream().noneMatch(p -> p.account() == a.id()))
            .toList();
    List<Member> others =
        staff.stream()
            .filter(s -> pairs.stream().noneMatch(p -> p.sourceId().equals(s.sourceId())))
            .toList();
    pairs.addAll(pairs(rest, others, TyingRule::sameName));
    return pairs;
  }

  private static List<Pair> pairs(List<Holder> accounts, List<Member> staff, Sameness same) {
    List<Pair> pairs = new ArrayList<>();
    for (Holder account : accounts) {
      only(staff, member -> same.of(account, member))
          .filter(member -> account.open() && member.free())
          .filter(member -> only(accounts, other -> same.of(other, member)).isPresent())
          .ifPresent(member -> pairs.add(new Pair(account.id(), member.sourceId())));
    }
    return pairs;
  }

  private interface Sameness {
    boolean of(Holder account, Member member);
  }

  private static <T> Optional<T> only(List<T> all, Predicate<T> fits) {
    List<T> found = all.stream().filter(fits).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static boolean sameEmail(Holder account, Member member) {
    String email = lower(member.email());
    return !email.isEmpty()
        && (email.equals(lower(account.email())) || email.equals(lower(account.username())));
  }

  private static boolean sameName(Holder account, Member member) {
    String username = lower(account.username());
    String surname = lower(member.familyName());
    boolean called =
        username.equals(lower(member.identifier()))
            || username.equals(lower(member.email()).replaceFirst("@.*", ""));
    String name = lower(account.displayName());
    return called && !surname.isEmpty() && (name.equals(surname) || name.endsWith(" " + surname));
  }

  private static String lower(String text) {
    return text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
  }
}
