package org.parentsmatter.letters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parentsmatter.family.RecipientRow;
import org.parentsmatter.learning.LearningOfPupils;
import org.parentsmatter.learning.TaughtLine;
import org.parentsmatter.mailing.MailingGroup;
import org.parentsmatter.plan.PlanPart;

/**
 * A parent of pupils in an audience: everybody is a candidate exactly once, also those who get no
 * letter.
 *
 * @param rows one for each of the parent's pupils in the audience, in the order of the letter
 */
record Candidate(long parentId, List<RecipientRow> rows, Eligibility eligibility) {
  /** Tutor group, then pupil. */
  private static final Comparator<RecipientRow> BY_PUPIL = Comparator.comparing(PrintPlace::of);

  /** The candidates among all rows of an audience, in the order of the print run. */
  static List<Candidate> of(List<RecipientRow> rows) {
    Map<Long, List<RecipientRow>> byParent = new LinkedHashMap<>();
    for (RecipientRow row : rows) {
      byParent.computeIfAbsent(row.parentId(), id -> new ArrayList<>()).add(row);
    }
    return byParent.entrySet().stream()
        .map(entry -> ofParent(entry.getValue()))
        .sorted(Comparator.comparing(Candidate::place))
        .toList();
  }

  /** The candidate whose rows these are. */
  static Candidate ofParent(List<RecipientRow> rows) {
    List<RecipientRow> sorted = rows.size() == 1 ? rows : rows.stream().sorted(BY_PUPIL).toList();
    return new Candidate(sorted.get(0).parentId(), sorted, Eligibility.of(sorted));
  }

  /** Behind the first pupil whom the letter is about. */
  PrintPlace place() {
    return PrintPlace.of(eligibility.about().get(0));
  }

  String parentName() {
    return rows.get(0).parentName().display();
  }

  /** Whether the letter would show an address that few may see. */
  boolean addressProtected() {
    return rows.get(0).addressProtected();
  }

  /** The letter as it would be, under a reference that belongs to no letter. */
  OpenLetter open(List<PlanPart> plans, Map<Long, List<TaughtLine>> learning) {
    List<Long> pupils = rows.stream().map(RecipientRow::pupilId).toList();
    return new OpenLetter(
        0,
        LetterReference.SPECIMEN,
        0,
        parentId,
        pupils,
        rows,
        plans,
        LearningOfPupils.of(learning, pupils),
        null,
        null);
  }

  /**
   * The letter as it would be, to both parents where they may have one.
   *
   * @param plans what each parent may read
   * @param learning what each pupil is learning now
   * @param groups the mailing groups of the first parents, of whom each comes before the other
   */
  OpenLetter open(
      Map<Long, List<PlanPart>> plans,
      Map<Long, List<TaughtLine>> learning,
      Map<Long, MailingGroup> groups,
      Map<Long, Candidate> candidates) {
    OpenLetter own = open(plans.getOrDefault(parentId, List.of()), learning);
    MailingGroup group = groups.get(parentId);
    Candidate other = group == null ? null : candidates.get(group.otherId());
    return other == null
        ? own
        : own.with(
            new OpenLetter.Partner(
                other.open(plans.getOrDefault(other.parentId(), List.of()), learning), group));
  }
}
