package org.parentsmatter.letters;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parentsmatter.family.RecipientRow;
import org.parentsmatter.plan.PlanPart;

/** Compares what two letters say of plans: a shared letter may tell neither parent anything new. */
final class SharedWords {
  private SharedWords() {}

  /** Whether the plans say the very same to both about the pupils of the letters. */
  static boolean areSame(OpenLetter one, OpenLetter other) {
    return about(one).equals(about(other));
  }

  private static List<PlanPart> about(OpenLetter letter) {
    Set<Long> pupils =
        Eligibility.of(letter.rows()).allowed().stream()
            .map(RecipientRow::pupilId)
            .collect(Collectors.toSet());
    return letter.plans().stream()
        .map(plan -> plan.about(pupils))
        .filter(
            plan ->
                !plan.positives().isEmpty() || !plan.school().isEmpty() || !plan.parent().isEmpty())
        .toList();
  }
}
