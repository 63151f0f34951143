package org.parentsmatter.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parentsmatter.audience.Person;
import org.parentsmatter.audience.StaffGroup;
import org.parentsmatter.audience.StaffKind;
import org.parentsmatter.briefing.InForce;

/** Counts who has acknowledged a briefing, in memory: a school has some hundred staff. */
final class Counting {
  private final List<Person> people;
  private final ReadingRows readings;
  private final LocalDate today;

  Counting(List<Person> people, ReadingRows readings, LocalDate today) {
    this.people = people;
    this.readings = readings;
    this.today = today;
  }

  /** Those who are asked to acknowledge it, by name. */
  List<Person> asked(InForce briefing) {
    return people.stream().filter(briefing::asks).toList();
  }

  boolean done(InForce briefing, Person person) {
    return readings.acknowledged(briefing.editionId(), person);
  }

  BriefingCoverage of(InForce briefing) {
    Map<StaffKind, Share> kinds = new EnumMap<>(StaffKind.class);
    Map<String, Share> groups = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    Share all = new Share("Everybody", 0, 0);
    int onPaper = 0;
    int late = 0;
    for (Person person : asked(briefing)) {
      boolean done = done(briefing, person);
      all = all.plus(done);
      onPaper += readings.onPaper(briefing.editionId(), person) ? 1 : 0;
      late += !done && briefing.dueFor(person).isBefore(today) ? 1 : 0;
      for (StaffKind kind : person.kinds()) {
        kinds.put(kind, kinds.getOrDefault(kind, new Share(kind.label(), 0, 0)).plus(done));
      }
      for (StaffGroup group : person.groups()) {
        groups.put(
            group.name(),
            groups.getOrDefault(group.name(), new Share(group.name(), 0, 0)).plus(done));
      }
    }
    return new BriefingCoverage(
        briefing,
        all,
        onPaper,
        late,
        new ArrayList<>(kinds.values()),
        new ArrayList<>(groups.values()));
  }
}
