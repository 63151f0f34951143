package org.parentsmatter.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.parentsmatter.school.HalfTerm;

/**
 * The examples as the lines of an invented school, half-term by half-term: the page writes only for
 * now and for the next one. Who calls it has asked for the right.
 */
@Dependent
public class LinesOfThePast {
  /** One class in so many has no line, so that leaders have something to look for. */
  private static final int FORGOTTEN = 9;

  private static final LocalTime AFTER_SCHOOL = LocalTime.of(15, 40);

  @Inject private SchoolClasses classes;
  @Inject private LearningLines lines;

  /** Writes what there are examples of, for every class in each of these half-terms. */
  public void write(List<HalfTerm> halfTerms, String by) {
    List<ClassOfSchool> all = classes.all();
    for (HalfTerm half : halfTerms) {
      for (ClassOfSchool of : all) {
        boolean forgotten =
            Math.floorMod((of.key() + half.name().number()).hashCode(), FORGOTTEN) == 0;
        if (!forgotten && of.yearGroup() != null) {
          ExampleLines.of(of.subject(), of.yearGroup(), half.name().number())
              .ifPresent(example -> write(of, half, example, by));
        }
      }
    }
    lines.flush();
  }

  private void write(ClassOfSchool of, HalfTerm half, ExampleLine example, String by) {
    LearningLine line = new LearningLine(of, half.name());
    LocalDateTime at = half.startsOn().atTime(AFTER_SCHOOL);
    LineWording wording = line.word(of, example.wording(), by, at);
    lines.add(line);
    lines.add(wording);
  }
}
