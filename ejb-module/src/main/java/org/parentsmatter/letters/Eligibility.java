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
  private static final String CAME_BACK =
      "a letter to the postal address of this organisation came back; nobody has confirmed the"
          + " address yet";
  static final String TIE_GONE = "this relationship has ended";

  static Eligibility of(List<RecipientRow> rows) {
    return new Eligibility(rows.stream().filter(row -> decide(row).entitled()).toList(), rows);
  }

  /** A pupil carries a letter home to a parent, but not to a council. */
  private static Decision decide(RecipientRow row) {
    Decision decision = Entitlement.decide(row.facts());
    if (row.facts().parentKind() != ParentKind.ORGANISATION) {
      return decision;
    }
    if (!row.address().isPostable()) {
      return decision.unless("no postal address of this organisation is known");
    }
    return row.addressDoubtful() ? decision.unless(CAME_BACK) : decision;
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
    RecipientRow row = allowed.get(0);
    if (!row.address().isPostable()) {
      return Delivery.PUPIL_POST;
    }
    return row.addressDoubtful() ? Delivery.INSTEAD_OF_POST : Delivery.POST;
  }

  /** The same for a letter to a second parent, too, at the same address; null for none. */
  Delivery delivery(RecipientRow second) {
    Delivery own = delivery();
    return own == Delivery.POST && second != null && second.addressDoubtful()
        ? Delivery.INSTEAD_OF_POST
        : own;
  }

  /** The postcode it is posted to, where nobody minds that it shows; null for all other letters. */
  String openPostcode() {
    if (isRefused() || delivery() != Delivery.POST || allowed.get(0).addressProtected()) {
      return null;
    }
    String postcode = allowed.get(0).address().postcode();
    return postcode == null || postcode.isBlank() ? null : postcode;
  }
}
