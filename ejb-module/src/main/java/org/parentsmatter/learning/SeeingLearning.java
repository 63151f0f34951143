package org.parentsmatter.learning;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.parentsmatter.learning.Coverage.OfYear;
import org.parentsmatter.reach.Reach;
import org.parentsmatter.school.HalfTerm;
import org.parentsmatter.school.SchoolCalendar;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Shows staff what pupils are learning this half-term, and leaders which classes do not say. */
@Stateless
@Needs(Right.SEE_FAMILIES)
public class SeeingLearning {
  @Resource(lookup = "java:global/jdbc/parents-matter")
  private DataSource dataSource;

  @Inject private SchoolCalendar calendar;
  @Inject private SchoolClasses classes;
  @Inject private LearningLines lines;
  @Inject private Reach reach;

  /**
   * What these pupils are learning now.
   *
   * @return by pupil; one without any line, or out of reach, is missing
   */
  public Map<Long, List<TaughtLine>> of(Collection<Long> pupilIds) {
    try (Connection connection = dataSource.getConnection()) {
      return LearningOfPupils.of(
          connection,
          halfTerm() == null ? null : halfTerm().name(),
          List.copyOf(reach.pupils(pupilIds)));
    } catch (SQLException e) {
      throw new IllegalStateException("The learning lines could not be read", e);
    }
  }

  /** The half-term under way or, in the holidays, the next one; null without term dates. */
  public HalfTerm halfTerm() {
    return calendar.halfTerms().at(LocalDate.now(ZoneId.systemDefault())).orElse(null);
  }

  /** Which classes have a line this half-term and which not, by year. */
  @Needs(Right.LEAD_LEARNING_LINES)
  public Coverage coverage() {
    HalfTerm now = halfTerm();
    Set<String> covered = now == null ? Set.of() : new HashSet<>(lines.covered(now.name()));
    Map<String, List<ClassOfSchool>> byYear =
        classes.all().stream()
            .collect(
                Collectors.groupingBy(
                    each -> each.yearGroup() == null ? "" : each.yearGroup(),
                    () -> new TreeMap<>(Coverage.YEARS),
                    Collectors.toList()));
    return new Coverage(
        now,
        byYear.entrySet().stream()
            .map(year -> OfYear.of(year.getKey(), year.getValue(), covered))
            .toList());
  }
}
