package org.parentsmatter.letters;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parentsmatter.family.RecipientRow;
import org.parentsmatter.mailing.MailingGroup;
import org.parentsmatter.plan.PlanPart;

/**
 * A parent of pupils in an audience: everybody is a candidate exactly once, also those who get no
 * letter.
 *
 * @param rows one for each of the parent's pupils in the audience, in the order of the letter
 */
record Candidate(long parentId, List<RecipientRow> rows, Eligibility eligibility) {
  /** Tutor group, then pupil, then the school's own order of the pupil's contacts. */
  private static final Comparator<RecipientRow> BY_PUPIL =
      Comparator.comparing(RecipientRow::tutorGroup, new TutorGroupOrder())
          .thenComparing(row -> row.pupilName().inRegister(), String.CASE_INSENSITIVE_ORDER)
          .thenComparingLong(RecipientRow::pupilId);

  private static final Comparator<Candidate> IN_PRINT_ORDER =
      Comparator.comparing(Candidate::first, BY_PUPIL)
          .thenComparing(
              candidate -> candidate.first().priority(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparingLong(Candidate::parentId);

  /** The candidates among all rows of an audience, in the order of the print run. */
  static List<Candidate> of(List<RecipientRow> rows) {
    Map<Long, List<RecipientRow>> byParent = new LinkedHashMap<>();
    for (RecipientRow row : rows) {
      byParent.computeIfAbsent(row.parentId(), id -> new ArrayList<>()).add(row);
    }
    return byParent.entrySet().stream()
        .map(entry -> of(entry.getKey(), entry.getValue()))
        .sorted(IN_PRINT_ORDER)
        .toList();
  }

  private static Candidate of(long parentId, List<RecipientRow> rows) {
    List<RecipientRow> sorted = rows.stream().sorted(BY_PUPIL).toList();
    return new Candidate(parentId, sorted, Eligibility.of(sorted));
  }

  /** The pupil behind whose name the letter is sorted. */
  private RecipientRow first() {
    return eligibility.about().get(0);
  }

  /** The group whose tutor hands the letter out; null for none. */
  String tutorGroup() {
    return first().tutorGroup();
  }

  String parentName() {
    return rows.get(0).parentName().display();
  }

  /** Whether the letter would show an address that few may see. */
  boolean addressProtected() {
    return rows.get(0).addressProtected();
  }

  /** The letter as it would be, under a reference that belongs to no letter. */
  OpenLetter open(List<PlanPart> plans) {
    return new OpenLetter(
        0,
        LetterReference.SPECIMEN,
        0,
        parentId,
        rows.stream().map(RecipientRow::pupilId).toList(),
        rows,
        plans,
        null,
        null);
  }

  /**
   * The letter as it would be, to both parents where they may have one.
   *
   * @param plans what each parent may read
   * @param groups the mailing groups of the first parents, of whom each comes before the other
   */
  OpenLetter open(
      Map<Long, List<PlanPart>> plans,
      Map<Long, MailingGroup> groups,
      Map<Long, Candidate> candidates) {
    OpenLetter own = open(plans.getOrDefault(parentId, List.of()));
    MailingGroup group = groups.get(parentId);
    Candidate other = group == null ? null : candidates.get(group.otherId());
    return other == null
        ? own
        : own.with(
            new OpenLetter.Partner(
                other.open(plans.getOrDefault(other.parentId(), List.of())), group));
  }
}
