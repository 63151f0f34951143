package org.parentsmatter.letters;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;

/**
 * In which order the letters of a run are printed. It is fixed when the recipients are frozen; what
 * an order says nothing about stands as in {@link #TUTOR_GROUP}, so it is the same every time.
 */
public enum PrintOrder {
  /** Tutor group, then pupil. */
  TUTOR_GROUP("Tutor group"),
  /**
   * As the post sorts. What is not posted comes last, and what goes to a protected address does,
   * too: its neighbours would tell where that is.
   */
  POSTCODE("Postcode, for the post"),
  /** As somebody walks from room to room and hands letters out. */
  WALK("Walk through the building");

  private static final Comparator<Candidate> BY_POSTCODE =
      Comparator.comparing(
              (Candidate candidate) -> candidate.eligibility().openPostcode(),
              Comparator.nullsLast(new PostcodeOrder()))
          .thenComparing(PrintOrder::nameAtOnePostcode, String.CASE_INSENSITIVE_ORDER);

  private final String label;

  PrintOrder(String label) {
    this.label = label;
  }

  /** As people at the school say it. */
  public String label() {
    return label;
  }

  private static String nameAtOnePostcode(Candidate candidate) {
    return candidate.eligibility().openPostcode() == null ? "" : candidate.parentName();
  }

  /**
   * The candidates in this order.
   *
   * @param candidates by tutor group and pupil; those that are equal here keep that order
   */
  List<Candidate> sorted(List<Candidate> candidates, Connection connection) throws SQLException {
    return switch (this) {
      case TUTOR_GROUP -> candidates;
      case POSTCODE -> candidates.stream().sorted(BY_POSTCODE).toList();
      case WALK -> {
        Walk walk = Walk.read(connection);
        yield candidates.stream()
            .sorted(Comparator.comparingInt(candidate -> walk.place(candidate.tutorGroup())))
            .toList();
      }
    };
  }
}
