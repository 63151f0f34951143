package org.parentsmatter.learning;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parentsmatter.learning.LineView.Suggestion;
import org.parentsmatter.school.HalfTermName;

/**
 * What to begin with: last year's line for the same half-term of the class of this name, else of a
 * class with the same subject and year, else an example.
 *
 * @param halfTerm for which lines are written
 * @param lastYear lines of the same half-term a year before
 */
record Suggestions(HalfTermName halfTerm, List<LearningLine> lastYear) {

  /** Null where there is nothing to begin with. */
  Suggestion of(ClassOfSchool wanted) {
    Predicate<LearningLine> sameName =
        line ->
            line.className().equals(wanted.name())
                && Objects.equals(line.subject(), wanted.subject());
    Predicate<LearningLine> alike =
        line ->
            wanted.subject() != null
                && wanted.yearGroup() != null
                && wanted.subject().equalsIgnoreCase(Objects.toString(line.subject()))
                && wanted.yearGroup().equals(line.yearGroup());
    return Stream.of(sameName, alike)
        .flatMap(which -> lastYear.stream().filter(which).limit(1))
        .findFirst()
        .map(line -> new Suggestion(line.wording(), from(line)))
        .or(
            () ->
                ExampleLines.of(wanted.subject(), wanted.yearGroup(), halfTerm.number())
                    .map(line -> new Suggestion(line.wording(), "An example")))
        .orElse(null);
  }

  private static String from(LearningLine line) {
    return "Last year in " + line.halfTerm().words() + ", " + line.className();
  }
}
