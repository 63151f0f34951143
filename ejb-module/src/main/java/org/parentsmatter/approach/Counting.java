package org.parentsmatter.approach;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.parentsmatter.contact.Channel;
import org.parentsmatter.contact.Tone;
import org.parentsmatter.family.SpokenLanguage;

/**
 * Counts what the school did for some families in one period. What has no family of these in it
 * does not count.
 */
final class Counting {
  private static final int MORNING = 8;
  private static final int EVENING = 17;
  private static final double MINUTES = 60;

  private final Map<Long, FamilyInView> families;
  private final List<Exchange> inPeriod;
  private final List<Exchange> all;
  private final ZoneId zone;

  /**
   * @param families those who are counted
   * @param exchanges all of the time looked at; an answer may come after the period
   * @param zone of the school
   */
  Counting(
      Collection<FamilyInView> families, List<Exchange> exchanges, Period period, ZoneId zone) {
    this.families =
        families.stream().collect(Collectors.toMap(FamilyInView::familyId, family -> family));
    this.zone = zone;
    all =
        exchanges.stream()
            .filter(each -> this.families.containsKey(each.familyId()))
            .sorted(Comparator.comparing(Exchange::happenedAt).thenComparingLong(Exchange::id))
            .toList();
    inPeriod = all.stream().filter(each -> period.has(local(each).toLocalDate())).toList();
  }

  /** Everything that rests on contacts, in the order of {@link Measure}. */
  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(replies());
    findings.add(positiveToConcern());
    findings.add(onlyBadNews());
    findings.add(homeLanguage());
    findings.add(secondParent());
    findings.add(noContact());
    findings.add(outOfHours());
    return findings;
  }

  private List<Finding> replies() {
    List<Double> hours = new ArrayList<>();
    Set<Long> answered = new HashSet<>();
    Set<Long> asking = new HashSet<>();
    long waiting = 0;
    Answers answers = new Answers(all);
    for (Exchange asked : once(inPeriod)) {
      if (!asked.asksForAnswer()) {
        continue;
      }
      asking.add(asked.familyId());
      LocalDateTime answer = answers.to(asked);
      if (answer == null) {
        waiting++;
      } else {
        answered.add(asked.familyId());
        hours.add(Duration.between(asked.happenedAt(), answer).toMinutes() / MINUTES);
      }
    }
    return List.of(
        Finding.of(Measure.TIME_TO_REPLY, median(hours), answered.size()),
        Finding.of(
            Measure.STILL_WAITING, asking.isEmpty() ? null : (double) waiting, asking.size()));
  }

  private Finding positiveToConcern() {
    List<Exchange> out = once(out(exchange -> exchange.tone() != Tone.NEUTRAL));
    long good = out.stream().filter(each -> each.tone() == Tone.POSITIVE).count();
    long concerns = out.size() - good;
    return Finding.of(
        Measure.POSITIVE_TO_CONCERN,
        concerns == 0 ? null : (double) good / concerns,
        familiesOf(out).size());
  }

  private Finding onlyBadNews() {
    Map<Long, Boolean> onlyConcerns = new HashMap<>();
    for (Exchange each : out(any -> true)) {
      onlyConcerns.merge(each.familyId(), each.tone() == Tone.CONCERN, Boolean::logicalAnd);
    }
    long only = onlyConcerns.values().stream().filter(each -> each).count();
    return share(Measure.ONLY_BAD_NEWS, only, onlyConcerns.size(), onlyConcerns.size());
  }

  private Finding homeLanguage() {
    List<Exchange> counted =
        once(
            out(
                each ->
                    each.reached()
                        && each.language() != null
                        && each.parentLanguage() != null
                        && !SpokenLanguage.isEnglish(each.parentLanguage())));
    long inTheirs =
        counted.stream()
            .filter(each -> SpokenLanguage.same(each.language(), each.parentLanguage()))
            .count();
    return share(Measure.HOME_LANGUAGE, inTheirs, counted.size(), familiesOf(counted).size());
  }

  private Finding secondParent() {
    Map<Long, Set<Long>> reached = new HashMap<>();
    for (Exchange each : out(Exchange::reached)) {
      FamilyInView family = families.get(each.familyId());
      if (family.parents().size() > 1 && family.parents().contains(each.parentId())) {
        reached.computeIfAbsent(each.familyId(), id -> new TreeSet<>()).add(each.parentId());
      }
    }
    long two = reached.values().stream().filter(parents -> parents.size() > 1).count();
    return share(Measure.SECOND_PARENT, two, reached.size(), reached.size());
  }

  private Finding noContact() {
    Set<Long> turnedTo = familiesOf(out(any -> true));
    double without = families.size() - turnedTo.size();
    return Finding.of(Measure.NO_CONTACT, without, families.size());
  }

  private Finding outOfHours() {
    List<Exchange> events =
        inPeriod.stream().filter(each -> each.channel() == Channel.EVENT).toList();
    Set<LocalDateTime> starts =
        events.stream()
            .map(each -> local(each).toLocalDateTime().withMinute(0).withSecond(0).withNano(0))
            .collect(Collectors.toSet());
    long outside = starts.stream().filter(Counting::isOutOfHours).count();
    return share(Measure.OUT_OF_HOURS, outside, starts.size(), familiesOf(events).size());
  }

  private static boolean isOutOfHours(LocalDateTime start) {
    DayOfWeek day = start.getDayOfWeek();
    return day == DayOfWeek.SATURDAY
        || day == DayOfWeek.SUNDAY
        || start.getHour() < MORNING
        || start.getHour() >= EVENING;
  }

  private static Finding share(Measure measure, long part, long whole, long families) {
    return Finding.of(measure, whole == 0 ? null : (double) part / whole, families);
  }

  private List<Exchange> out(Predicate<Exchange> which) {
    return inPeriod.stream().filter(Exchange::isOut).filter(which).toList();
  }

  /** A contact about children of two families is one contact. */
  private static List<Exchange> once(List<Exchange> exchanges) {
    Set<Long> seen = new HashSet<>();
    return exchanges.stream().filter(each -> seen.add(each.id())).toList();
  }

  private static Set<Long> familiesOf(List<Exchange> exchanges) {
    return exchanges.stream().map(Exchange::familyId).collect(Collectors.toSet());
  }

  private ZonedDateTime local(Exchange each) {
    return each.happenedAt().atOffset(ZoneOffset.UTC).atZoneSameInstant(zone);
  }

  private static Double median(List<Double> values) {
    if (values.isEmpty()) {
      return null;
    }
    List<Double> sorted = values.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
