package org.parentsmatter.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whom the school knows already, compared with somebody who is to be added. */
final class Likeness {
  private final List<KnownMember> everybody;
  private final LocalDate today;

  Likeness(List<KnownMember> everybody, LocalDate today) {
    this.everybody = everybody;
    this.today = today;
  }

  /**
   * Who may be the same: of the same e-mail first, then of the same name. Somebody by hand counts
   * also after leaving: he or she has come back.
   */
  Optional<KnownMember> of(MemberFacts facts) {
    return withEmail(facts, -1).or(() -> withName(facts));
  }

  /** Anybody else with this e-mail. */
  Optional<KnownMember> withEmail(MemberFacts facts, long except) {
    String key = MemberFacts.emailKey(facts.email());
    return everybody.stream()
        .filter(known -> known.id() != except && counts(known) && known.hasEmail(key))
        .findFirst();
  }

  private Optional<KnownMember> withName(MemberFacts facts) {
    String key = MemberFacts.key(facts.givenName(), facts.familyName());
    return everybody.stream().filter(known -> counts(known) && known.hasName(key)).findFirst();
  }

  private boolean counts(KnownMember known) {
    return known.byHand() || known.isHere(today);
  }

  /** Who that is, in the middle of a sentence. */
  String inWords(KnownMember known) {
    String what =
        !known.byHand()
            ? "came with the import"
            : known.isHere(today)
                ? "was added by hand"
                : "was added by hand and has left; take that back instead";
    return known.name()
        + (known.worksAs() == null ? "" : ", " + known.worksAs() + ",")
        + " "
        + what;
  }
}
