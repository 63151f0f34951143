package org.parentsmatter.home;

import static org.parentsmatter.home.Counted.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What those who write and publish briefings should do next. */
final class BriefingTasks {
  private static final String DRAFTS = "/briefing/drafts.xhtml";

  private BriefingTasks() {}

  static List<Task> from(Map<Figure, Long> figures) {
    List<Task> tasks = new ArrayList<>();
    long waiting = figures.getOrDefault(Figure.BRIEFINGS_WAITING, 0L);
    if (waiting > 0) {
      tasks.add(
          Task.now(
              "Look at " + count(waiting, "briefing"),
              "Somebody has written it; staff read it once you publish it.",
              DRAFTS));
    }
    long open = figures.getOrDefault(Figure.REMARKS_OPEN, 0L);
    if (open > 0) {
      tasks.add(
          Task.when(
              "Answer " + count(open, "colleague"),
              "A question or a suggestion about a briefing waits.",
              DRAFTS));
    }
    return tasks;
  }
}
