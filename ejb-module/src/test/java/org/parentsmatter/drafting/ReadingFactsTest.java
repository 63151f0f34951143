package org.parentsmatter.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.contact.Barrier;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.drafting.FamilyFacts.ParentFacts;
import org.parentsmatter.drafting.Progress.Subject;
import org.parentsmatter.family.AttainmentStanding;
import org.parentsmatter.testing.PlanWorld;

class ReadingFactsTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.systemDefault());
  private long nextId = 5000;

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void what_happened_is_read_for_many_families_together(DataSource school) {
    try (PlanWorld world = new PlanWorld(school)) {
      long zoe = world.pupil("Zoe", "4", "91.2", null);
      long tom = world.pupil("Tom", "8", "97", null);
      long ann = world.parent("Ann", null);
      long bob = world.parent("Bob", null);
      long minder = world.parent("Cem", null);
      world.mother(ann, zoe).mother(bob, tom).childminder(minder, zoe);
      List<Long> families = world.families();
      world.put("update pupil set birth_date = ?1 where id = ?2", day(120), zoe);

      assessed(world, zoe, 1, "Maths", "BELOW", 100);
      assessed(world, zoe, 4, "Maths", "WELL_BELOW", 90);
      assessed(world, zoe, 7, "Maths", "AT", 80);
      assessed(world, zoe, 20, "History", "AT", null);
      met(world, zoe, ann, "OUT", "CONCERN", "SPOKE", 2);
      met(world, zoe, ann, "IN", "POSITIVE", "SPOKE", 2);
      met(world, zoe, minder, "OUT", "POSITIVE", "SPOKE", 2);
      met(world, zoe, ann, "OUT", "POSITIVE", "SENT", 14);
      barrier(world, ann, "SHIFT_WORK", false);
      barrier(world, ann, "TRAVEL", true);
      barrier(world, minder, "COST", false);

      List<FamilyFacts> read =
          world.beans().inTransaction(() -> world.beans().bean(ReadingFacts.class).of(families));

      PupilFacts facts = about(read, zoe);
      assertThat(facts.progress().subjects())
          .containsExactly(
              new Subject("Maths", AttainmentStanding.BELOW, AttainmentStanding.WELL_BELOW));
      assertThat(facts.progress().readingMonthsAhead()).isEqualTo(100 - 119);
      assertThat(facts.contacts()).isEqualTo(new SchoolContacts(true, 2, 2, 0, 1));
      ParentFacts hers = parent(read, zoe);
      assertThat(hers.parentId()).isEqualTo(ann);
      assertThat(hers.barriers()).containsExactly(Barrier.SHIFT_WORK);
      assertThat(about(read, tom).contacts().never()).isTrue();
      assertThat(about(read, tom).progress()).isEqualTo(Progress.UNKNOWN);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_request_counts_until_the_parent_was_told(DataSource school) {
    try (PlanWorld world = new PlanWorld(school)) {
      long zoe = world.pupil("Zoe", "4", "97", null);
      long ann = world.parent("Ann", null);
      List<Long> families = world.mother(ann, zoe).families();
      long contact = met(world, zoe, ann, "IN", "NEUTRAL", "SPOKE", 1);
      world.put(
          "insert into parent_request (id, contact_id, words, owner, asked_on, answer_by,"
              + " recorded_at, recorded_by, version)"
              + " values (?1, ?2, 'A place', 'j.patel', ?3, ?3, ?4, 'j.patel', 1)",
          nextId++,
          contact,
          day(0),
          moment(0));
      assertThat(parent(read(world, families), zoe).waitsAbout()).containsExactly(zoe);

      world.put("update parent_request set told_back_on = ?1", day(0));
      assertThat(parent(read(world, families), zoe).waitsAbout()).isEmpty();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void how_it_went_the_last_time_counts_and_each_side_by_itself(DataSource school) {
    try (PlanWorld world = new PlanWorld(school)) {
      long zoe = world.pupil("Zoe", "4", "91.2", null);
      long ann = world.parent("Ann", null);
      List<Long> families = world.mother(ann, zoe).families();
      world.draftAll();
      world.put("update commitment set outcome = 'HELPED' where side = 'SCHOOL'");
      world.put("update commitment set outcome = 'DID_NOT_HELP' where side = 'PARENT'");

      Set<String> codes = Set.of("attendance-plain-letter", "reading-listen-and-ask");
      List<FamilyFacts> read = read(world, families);
      assertThat(about(read, zoe).tried()).isEqualTo(new Tried(codes, Set.of()));
      assertThat(parent(read, zoe).tried()).isEqualTo(Map.of(zoe, new Tried(Set.of(), codes)));
    }
  }

  private static List<FamilyFacts> read(PlanWorld world, List<Long> families) {
    return world.beans().inTransaction(() -> world.beans().bean(ReadingFacts.class).of(families));
  }

  private static PupilFacts about(List<FamilyFacts> families, long pupil) {
    return families.stream()
        .flatMap(f -> f.pupils().stream())
        .filter(p -> p.pupilId() == pupil)
        .findFirst()
        .orElseThrow();
  }

  private static ParentFacts parent(List<FamilyFacts> families, long pupil) {
    return families.stream()
        .flatMap(f -> f.parents().getOrDefault(pupil, List.of()).stream())
        .findFirst()
        .orElseThrow();
  }

  private void assessed(
      PlanWorld world,
      long pupil,
      int monthsAgo,
      String subject,
      String standing,
      Integer reading) {
    world.put(
        "insert into attainment (id, pupil_id, assessed_on, subject, standing,"
            + " reading_age_months, version) values (?1, ?2, ?3, ?4, ?5, "
            + reading
            + ", 1)",
        nextId++,
        pupil,
        day(monthsAgo),
        subject,
        standing);
  }

  private long met(
      PlanWorld world,
      long pupil,
      long parent,
      String direction,
      String tone,
      String outcome,
      int monthsAgo) {
    long id = nextId++;
    world.put(
        "insert into contact (id, parent_id, happened_at, direction, channel, purpose, tone,"
            + " outcome, shown_to, recorded_at, recorded_by, version)"
            + " values (?1, ?2, ?3, ?4, 'PHONE', 'OTHER', ?5, ?6, 'STAFF', ?3, 'j.patel', 1)",
        id,
        parent,
        moment(monthsAgo),
        direction,
        tone,
        outcome);
    world.put("insert into contact_pupil (contact_id, pupil_id) values (?1, ?2)", id, pupil);
    return id;
  }

  private void barrier(PlanWorld world, long parent, String barrier, boolean ended) {
    world.put(
        "insert into parent_barrier (id, parent_id, barrier, named_on, recorded_at, recorded_by,"
            + " ended_at, version) values (?1, ?2, ?3, ?4, ?5, 'j.patel', "
            + (ended ? "?5" : "null")
            + ", 1)",
        nextId++,
        parent,
        barrier,
        day(0),
        moment(0));
  }

  private static Date day(int monthsAgo) {
    return Date.valueOf(TODAY.withDayOfMonth(1).minusMonths(monthsAgo));
  }

  private static Timestamp moment(int monthsAgo) {
    return Timestamp.valueOf(TODAY.minusMonths(monthsAgo).atTime(0, 0));
  }
}
