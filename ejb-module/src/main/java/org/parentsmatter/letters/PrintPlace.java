package org.parentsmatter.letters;

import java.util.Comparator;
import org.parentsmatter.family.RecipientRow;

/**
 * Where a letter stands in the print run: by tutor group, then pupil, then the school's own order
 * of the pupil's contacts.
 *
 * @param inRegister the pupil behind whose name the letter is sorted
 * @param priority may be null
 */
record PrintPlace(
    String tutorGroup, String inRegister, long pupilId, Integer priority, long parentId)
    implements Comparable<PrintPlace> {
  private static final Comparator<PrintPlace> ORDER =
      Comparator.comparing(PrintPlace::tutorGroup, new TutorGroupOrder())
          .thenComparing(PrintPlace::inRegister, String.CASE_INSENSITIVE_ORDER)
          .thenComparingLong(PrintPlace::pupilId)
          .thenComparing(PrintPlace::priority, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparingLong(PrintPlace::parentId);

  /** Behind the pupil of this row. */
  static PrintPlace of(RecipientRow row) {
    return new PrintPlace(
        row.tutorGroup(),
        row.pupilName().inRegister(),
        row.pupilId(),
        row.priority(),
        row.parentId());
  }

  @Override
  public int compareTo(PrintPlace other) {
    return ORDER.compare(this, other);
  }
}
