package org.parentsmatter.home;

import static org.parentsmatter.home.Counted.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.parentsmatter.worklist.Matter;

/** The way to the families that need somebody now. */
final class MyFamilies {
  private static final String PAGE = "/worklist/mine.xhtml";

  private MyFamilies() {}

  /** What is due, and the first list of it that is not empty. */
  static Task task(Map<Matter, Long> due) {
    List<String> parts = new ArrayList<>();
    String page = null;
    for (Matter matter : List.of(Matter.REVIEWS, Matter.FOLLOW_UPS, Matter.REQUESTS)) {
      long number = due.getOrDefault(matter, 0L);
      if (number > 0) {
        parts.add(words(matter, number));
        page = page == null ? PAGE + "?list=" + matter.word() : page;
      }
    }
    return parts.isEmpty()
        ? Task.when(
            "Look after my families", "Nothing is due. See who has heard little from us.", PAGE)
        : Task.now("Look after my families", String.join(", ", parts) + ".", page);
  }

  private static String words(Matter matter, long number) {
    return switch (matter) {
      case REVIEWS -> count(number, "review") + " due";
      case FOLLOW_UPS -> count(number, "follow-up") + " due";
      default -> count(number, "request") + " to answer";
    };
  }
}
