package org.parentsmatter.timeline;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How one pupil got on, as far as it is known: nothing between two figures is made up.
 *
 * @param name the given name
 * @param attendance in percent as the school's data says it now, or null
 * @param figures what imports said of attendance so far, the first first
 * @param subjects how he or she does, subject by subject
 */
public record PupilProgress(
    long pupilId,
    String name,
    BigDecimal attendance,
    List<Figure> figures,
    List<Subject> subjects) {
  public PupilProgress {
    figures = List.copyOf(figures);
    subjects = List.copyOf(subjects);
  }

  /**
   * What an import said.
   *
   * @param percent of the sessions that were possible
   */
  public record Figure(LocalDate day, BigDecimal percent) {}

  /**
   * How the pupil does in a subject, measured by what is expected at this age.
   *
   * @param latest from 1 (well below) to 5 (well above)
   * @param before the same at the assessment before, or null
   */
  public record Subject(String name, LocalDate assessedOn, int latest, Integer before) {}
}
