package org.parentsmatter.letters;

import java.util.List;
import java.util.stream.Collectors;
import org.parentsmatter.entitlement.Decision;
import org.parentsmatter.entitlement.Entitlement;
import org.parentsmatter.entitlement.ParentKind;
import org.parentsmatter.family.RecipientRow;

/**
 * Which of some pupils a parent may have a letter about, as the rules say at this moment; asked
 * when recipients are frozen, when letters are set and when they are released.
 *
 * @param allowed rows of the pupils to write about
 * @param asked rows of all the pupils asked for
 */
record Eligibility(List<RecipientRow> allowed, List<RecipientRow> asked) {
  static final String TIE_GONE = "this relationship has ended";

  static Eligibility of(List<RecipientRow> rows) {
    return new Eligibility(rows.stream().filter(row -> decide(row).entitled()).toList(), rows);
  }

  /** A pupil carries a letter home to a parent, but not to a council. */
  private static Decision decide(RecipientRow row) {
    return row.facts().parentKind() == ParentKind.ORGANISATION && !row.address().isPostable()
        ? Entitlement.decide(row.facts()).unless("no postal address of this organisation is known")
        : Entitlement.decide(row.facts());
  }

  boolean isRefused() {
    return allowed.isEmpty();
  }

  /** Why there is no letter: each reason once, in the order of the pupils. */
  String reason() {
    return asked.isEmpty()
        ? TIE_GONE
        : asked.stream()
            .map(Eligibility::decide)
            .map(Decision::reason)
            .distinct()
            .collect(Collectors.joining("; "));
  }

  /** The pupils a row is about: those to write about, or, when there are none, those asked for. */
  List<RecipientRow> about() {
    return isRefused() ? asked : allowed;
  }

  /** Their names, "Amelia Whitaker, Barnaby Whitaker". */
  String pupilNames() {
    return about().stream().map(row -> row.pupilName().display()).collect(Collectors.joining(", "));
  }

  Delivery delivery() {
    return allowed.get(0).address().isPostable() ? Delivery.POST : Delivery.PUPIL_POST;
  }
}
