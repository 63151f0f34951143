package org.parentsmatter.drafting;

import static org.parentsmatter.drafting.ReadingFacts.day;
import static org.parentsmatter.drafting.ReadingFacts.number;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parentsmatter.catalogue.Side;
import org.parentsmatter.contact.Barrier;
import org.parentsmatter.contact.Direction;
import org.parentsmatter.contact.Outcome;
import org.parentsmatter.contact.Tone;
import org.parentsmatter.drafting.Progress.Subject;
import org.parentsmatter.family.AttainmentStanding;

/**
 * What happened with some pupils and their parents: assessments, contacts, what parents said and
 * asked for, and how earlier commitments went. Five statements, whatever the number of pupils.
 */
final class WhatHappened {
  private static final int MONTHS_OF_ASSESSMENTS = 13;
  private static final int MONTHS_A_YEAR = 12;

  private static final String ASSESSMENTS =
      "select a.pupil_id, a.subject, a.assessed_on, a.standing, a.reading_age_months"
          + " from attainment a where a.assessed_on >= ?1 and a.pupil_id in {ids}"
          + " order by a.pupil_id, a.assessed_on desc, a.subject";

  private static final String CONTACTS =
      "select cp.pupil_id, c.parent_id, c.direction, c.tone, c.outcome, count(*)"
          + " from contact_pupil cp join contact c on c.id = cp.contact_id"
          + " where c.happened_at >= ?1 and c.taken_back_at is null and cp.pupil_id in {ids}"
          + " group by cp.pupil_id, c.parent_id, c.direction, c.tone, c.outcome";

  private static final String KEPT = "select max(c.happened_at) from contact c";

  private static final String BARRIERS =
      "select b.parent_id, b.barrier from parent_barrier b"
          + " where b.ended_at is null and b.parent_id in {ids}";

  private static final String REQUESTS =
      "select distinct c.parent_id, cp.pupil_id from contact_pupil cp"
          + " join contact c on c.id = cp.contact_id join parent_request q on q.contact_id = c.id"
          + " where q.told_back_on is null and q.taken_back_at is null"
          + " and c.taken_back_at is null and cp.pupil_id in {ids}";

  private static final String TRIED =
      "select c.side, c.pupil_id, c.parent_id, s.code, c.outcome from commitment c"
          + " join engagement_plan p on p.id = c.plan_id join strategy s on s.id = c.strategy_id"
          + " where c.outcome is not null and c.pupil_id in {ids} order by p.drafted_at, c.id";

  private final LocalDate today;
  private final Map<Long, Set<Long>> readers = new HashMap<>();
  private final Map<Long, List<Object[]>> assessments = new HashMap<>();
  private final Map<Long, SchoolContacts> contacts = new HashMap<>();
  private final Map<Long, Set<Barrier>> barriers = new HashMap<>();
  private final Map<Long, Set<Long>> waiting = new HashMap<>();
  private final Map<Long, Map<String, String>> schoolTried = new HashMap<>();
  private final Map<Long, Map<Long, Map<String, String>>> parentTried = new HashMap<>();
  private SchoolContacts none = SchoolContacts.UNKNOWN;

  private WhatHappened(LocalDate today) {
    this.today = today;
  }

  /**
   * Reads what happened.
   *
   * @param ties pupil and parent who may hear about the pupil
   */
  static WhatHappened read(
      EntityManager entities, Collection<Long> pupils, List<Object[]> ties, LocalDate today) {
    WhatHappened happened = new WhatHappened(today);
    if (pupils.isEmpty()) {
      return happened;
    }
    Set<Long> parents = new HashSet<>();
    for (Object[] tie : ties) {
      happened.readers.computeIfAbsent(number(tie[0]), id -> new HashSet<>()).add(number(tie[1]));
      parents.add(number(tie[1]));
    }
    LocalDate since = today.minusMonths(MONTHS_OF_ASSESSMENTS);
    new SetQuery(entities, ASSESSMENTS, Date.valueOf(since))
        .lines(pupils)
        .forEach(
            row ->
                happened
                    .assessments
                    .computeIfAbsent(number(row[0]), i -> new ArrayList<>())
                    .add(row));
    happened.readContacts(entities, pupils);
    new SetQuery(entities, BARRIERS).lines(parents).forEach(happened::addBarrier);
    new SetQuery(entities, REQUESTS)
        .lines(pupils)
        .forEach(
            row ->
                happened
                    .waiting
                    .computeIfAbsent(number(row[0]), id -> new HashSet<>())
                    .add(number(row[1])));
    new SetQuery(entities, TRIED).lines(pupils).forEach(happened::addTried);
    return happened;
  }

  private void readContacts(EntityManager entities, Collection<Long> pupils) {
    Timestamp aYearAgo = Timestamp.valueOf(today.minusYears(1).atStartOfDay());
    Timestamp last = (Timestamp) entities.createNativeQuery(KEPT).getSingleResult();
    none = new SchoolContacts(last != null && last.after(aYearAgo), 0, 0, 0, 0);
    for (Object[] row : new SetQuery(entities, CONTACTS, aYearAgo).lines(pupils)) {
      long pupil = number(row[0]);
      if (readers.getOrDefault(pupil, Set.of()).contains(number(row[1]))) {
        contacts.merge(pupil, contact(row), WhatHappened::sum);
      }
    }
  }

  private static SchoolContacts contact(Object[] row) {
    boolean out = Direction.valueOf((String) row[2]) == Direction.OUT;
    Tone tone = Tone.valueOf((String) row[3]);
    int count = (int) number(row[5]);
    return new SchoolContacts(
        true,
        count,
        Outcome.valueOf((String) row[4]).isReached() ? count : 0,
        out && tone == Tone.POSITIVE ? count : 0,
        out && tone == Tone.CONCERN ? count : 0);
  }

  private static SchoolContacts sum(SchoolContacts a, SchoolContacts b) {
    return new SchoolContacts(
        true,
        a.all() + b.all(),
        a.reached() + b.reached(),
        a.good() + b.good(),
        a.concerns() + b.concerns());
  }

  private void addBarrier(Object[] row) {
    barriers
        .computeIfAbsent(number(row[0]), id -> EnumSet.noneOf(Barrier.class))
        .add(Barrier.valueOf((String) row[1]));
  }

  /** In the order of the plans: the last outcome of a strategy takes the place of those before. */
  private void addTried(Object[] row) {
    Map<String, String> outcomes =
        Side.valueOf((String) row[0]) == Side.SCHOOL
            ? schoolTried.computeIfAbsent(number(row[1]), id -> new LinkedHashMap<>())
            : parentTried
                .computeIfAbsent(number(row[2]), id -> new HashMap<>())
                .computeIfAbsent(number(row[1]), id -> new LinkedHashMap<>());
    outcomes.put((String) row[3], (String) row[4]);
  }

  Progress progress(long pupil, LocalDate born) {
    Map<String, Subject> subjects = new LinkedHashMap<>();
    Integer ahead = null;
    for (Object[] row : assessments.getOrDefault(pupil, List.of())) {
      if (ahead == null && row[4] != null && born != null) {
        ahead = (int) number(row[4]) - months(born, day(row[2]));
      }
      if (row[3] == null) {
        continue;
      }
      AttainmentStanding standing = AttainmentStanding.valueOf((String) row[3]);
      Subject newer = subjects.get((String) row[1]);
      if (newer == null) {
        subjects.put((String) row[1], new Subject((String) row[1], standing, null));
      } else if (newer.before() == null) {
        subjects.put(newer.name(), new Subject(newer.name(), newer.now(), standing));
      }
    }
    return new Progress(List.copyOf(subjects.values()), ahead);
  }

  private static int months(LocalDate from, LocalDate to) {
    return (to.getYear() - from.getYear()) * MONTHS_A_YEAR
        + to.getMonthValue()
        - from.getMonthValue();
  }

  SchoolContacts contacts(long pupil) {
    return contacts.getOrDefault(pupil, none);
  }

  Set<Barrier> barriers(long parent) {
    return barriers.getOrDefault(parent, Set.of());
  }

  Set<Long> waitsAbout(long parent) {
    return waiting.getOrDefault(parent, Set.of());
  }

  Tried triedBySchool(long pupil) {
    return tried(schoolTried.getOrDefault(pupil, Map.of()));
  }

  Map<Long, Tried> triedBy(long parent) {
    Map<Long, Tried> byPupil = new HashMap<>();
    parentTried
        .getOrDefault(parent, Map.of())
        .forEach((pupil, outcomes) -> byPupil.put(pupil, tried(outcomes)));
    return byPupil;
  }

  private static Tried tried(Map<String, String> outcomes) {
    return new Tried(with(outcomes, "HELPED"), with(outcomes, "DID_NOT_HELP"));
  }

  private static Set<String> with(Map<String, String> outcomes, String outcome) {
    Set<String> codes = new HashSet<>();
    outcomes.forEach(
        (code, found) -> {
          if (found.equals(outcome)) {
            codes.add(code);
          }
        });
    return codes;
  }
}
