package org.parentsmatter.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What happened since the last review of the plan.
 *
 * @param since the day, or null when there is neither a plan nor a review
 * @param reviewed whether it is the day of a review, and not that on which the plan was begun
 * @param fromSchool contacts from the school
 * @param fromParents contacts from parents
 * @param positive how many of both were good news, of those everybody may read
 * @param concerns how many of both were a concern, of those everybody may read
 * @param letters letters that were made
 * @param answered requests of which a parent was told what came
 */
public record SinceReview(
    LocalDate since,
    boolean reviewed,
    int fromSchool,
    int fromParents,
    int positive,
    int concerns,
    int letters,
    int answered) {

  /**
   * "3 contacts from the school, 1 from a parent"; "Nothing is recorded" where there is nothing.
   */
  public String inWords() {
    List<String> parts = new ArrayList<>();
    add(parts, fromSchool, "contact from the school", "contacts from the school");
    add(parts, fromParents, "contact from a parent", "contacts from parents");
    add(parts, positive, "good news", "times good news");
    add(parts, concerns, "concern", "concerns");
    add(parts, letters, "letter", "letters");
    add(parts, answered, "request answered", "requests answered");
    return parts.isEmpty() ? "Nothing is recorded." : String.join(", ", parts) + ".";
  }

  private static void add(List<String> parts, int number, String one, String many) {
    if (number > 0) {
      parts.add(number + " " + (number == 1 ? one : many));
    }
  }
}
