package org.parentsmatter.approach;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds when a parent was answered: by what was recorded as the answer, else by the next contact.
 */
final class Answers {
  private final Map<Long, LocalDateTime> recorded = new HashMap<>();
  private final Map<Long, List<LocalDateTime>> reached = new HashMap<>();

  /**
   * @param exchanges the earliest first
   */
  Answers(List<Exchange> exchanges) {
    for (Exchange each : exchanges) {
      if (each.reached()) {
        if (each.answersId() != null) {
          recorded.putIfAbsent(each.answersId(), each.happenedAt());
        }
        reached
            .computeIfAbsent(each.parentId(), parent -> new ArrayList<>())
            .add(each.happenedAt());
      }
    }
  }

  /** When it was answered; null while it is not. */
  LocalDateTime to(Exchange asked) {
    LocalDateTime said = recorded.get(asked.id());
    if (said != null && !said.isBefore(asked.happenedAt())) {
      return said;
    }
    return reached.getOrDefault(asked.parentId(), List.of()).stream()
        .filter(at -> !at.isBefore(asked.happenedAt()))
        .findFirst()
        .orElse(null);
  }
}
