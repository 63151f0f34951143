package org.parentsmatter.pack;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The families of a pack in the order in which they come: a family whose children are in the list
 * twice has one page, where its first child stands.
 */
final class Appointments {
  private final Map<Long, List<Appointment>> byFamily = new LinkedHashMap<>();
  private int leftOut;

  private record Appointment(LocalTime at, String child) {}

  /**
   * @param known the pupils who can be in the pack now
   * @param families the family of each of them
   */
  Appointments(List<PackLine> lines, Map<Long, PupilChoice> known, Map<Long, Long> families) {
    for (PackLine line : lines) {
      if (line.pupilId() == null) {
        continue;
      }
      PupilChoice pupil = known.get(line.pupilId());
      Long family = families.get(line.pupilId());
      if (pupil == null || family == null) {
        leftOut++;
      } else {
        byFamily
            .computeIfAbsent(family, any -> new ArrayList<>())
            .add(new Appointment(line.at(), PaperWords.name(pupil.label())));
      }
    }
  }

  List<Long> families() {
    return List.copyOf(byFamily.keySet());
  }

  /** How many of the list are not within reach any more, or have left. */
  int leftOut() {
    return leftOut;
  }

  int pupilsOf(long family) {
    return byFamily.get(family).size();
  }

  /** "17:10: Zoë Hughes, 11E", the earliest first; without a time only the children. */
  List<String> comes(long family) {
    List<Appointment> own = new ArrayList<>(byFamily.get(family));
    own.sort(
        Comparator.comparing(
            Appointment::at, Comparator.nullsLast(Comparator.<LocalTime>naturalOrder())));
    boolean timed = own.stream().map(Appointment::at).anyMatch(Objects::nonNull);
    return timed
        ? own.stream()
            .map(one -> one.at() == null ? one.child() : one.at() + ": " + one.child())
            .toList()
        : List.of("About " + String.join(" and ", own.stream().map(Appointment::child).toList()));
  }
}
