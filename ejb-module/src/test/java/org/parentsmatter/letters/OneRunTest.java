package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.PersistenceException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.audit.AuditAction;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.family.Audience;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.testing.AtOnce;

/** Two clicks, two browser tabs, two administrators: one run, and one job; on each database. */
class OneRunTest {
  private static final int PEOPLE = 4;

  private final AtomicInteger jobs = new AtomicInteger();

  private static LetterOrder order(String token, LocalDateTime startsAt, LocalDateTime openedAt) {
    return new LetterOrder(
        token, "Plans", "plan-letter", Audience.all(), PrintOrder.TUTOR_GROUP, startsAt, openedAt);
  }

  private List<Person> people(DataSource school) {
    return Stream.generate(() -> new Person(school, jobs)).limit(PEOPLE).toList();
  }

  private static List<String> all(List<Person> people, Callables deeds) throws Exception {
    return AtOnce.call(people.stream().map(deeds::of).toList());
  }

  private interface Callables {
    Callable<String> of(Person person);
  }

  private static long runs(Person person) {
    return ((Number)
            person
                .beans
                .entities()
                .createNativeQuery("select count(*) from letter_run")
                .getSingleResult())
        .longValue();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_same_click_at_the_same_moment_is_one_run(DataSource school) throws Exception {
    List<Person> people = people(school);
    List<String> answers =
        all(people, person -> () -> person.start(order("token", null, LetterRuns.now())));
    assertThat(answers).as("all see the same run").containsOnly(answers.get(0)).hasSize(PEOPLE);
    assertThat(answers.get(0)).containsOnlyDigits();
    assertThat(runs(people.get(0))).isEqualTo(1);
    assertThat(jobs).hasValue(1);
    people.forEach(Person::close);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void several_administrators_at_the_same_moment_have_one_run(DataSource school) throws Exception {
    List<Person> people = people(school);
    AtomicInteger tokens = new AtomicInteger();
    List<String> answers =
        all(
            people,
            person ->
                () ->
                    person.start(
                        order("token" + tokens.incrementAndGet(), null, LetterRuns.now())));
    assertThat(answers).containsOnly(answers.get(0)).hasSize(PEOPLE);
    assertThat(runs(people.get(0))).isEqualTo(1);
    assertThat(jobs).hasValue(1);
    people.forEach(Person::close);
  }

  /** A small run is done before the other tab is clicked: its form does not know of that run. */
  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_second_tab_that_was_open_before_has_the_same_run_even_when_it_is_done(DataSource school) {
    try (Person person = new Person(school, jobs)) {
      LocalDateTime opened = LetterRuns.now();
      String first = person.start(order("one", null, opened));
      long id = Long.parseLong(first);
      for (LetterRunStatus step :
          List.of(
              LetterRunStatus.FREEZING,
              LetterRunStatus.RENDERING,
              LetterRunStatus.RECONCILING,
              LetterRunStatus.RELEASING)) {
        person.runs.change(
            id, AuditAction.LETTER_RUN_RESUMED, run -> run.enter(step, LetterRuns.now()));
      }
      person.runs.change(
          id,
          AuditAction.LETTER_RUN_RELEASED,
          run -> run.release(new PrintRunSums("sum", null), LetterRuns.now()));
      assertThat(person.start(order("two", null, opened))).isEqualTo(first);
      assertThat(person.start(order("three", null, LetterRuns.now().plusSeconds(1))))
          .as("ordered by somebody who could see the first")
          .isNotEqualTo(first);
      assertThat(runs(person)).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void several_nodes_start_a_run_for_a_date_once(DataSource school) throws Exception {
    List<Person> people = people(school);
    Person first = people.get(0);
    String id = first.start(order("token", LocalDateTime.now().plusHours(1), null));
    assertThat(first.start(order("other", LocalDateTime.now().plusHours(1), null)))
        .as("the same letter on the same day")
        .isEqualTo(id);
    assertThat(jobs).hasValue(0);
    all(people, person -> () -> nothing(person.forDate::startDue));
    assertThat(jobs).as("it is not time").hasValue(0);
    first.beans.inTransaction(
        () ->
            first
                .beans
                .entities()
                .createNativeQuery(
                    "update letter_run set starts_at = created_at, created_by = 'system'")
                .executeUpdate());
    assertThat(
            all(
                people,
                person -> () -> CurrentUser.asSystem(() -> nothing(person.forDate::startDue))))
        .containsOnly("done");
    assertThat(jobs).hasValue(1);
    assertThat(first.runs.get(Long.parseLong(id)).getStatus()).isEqualTo(LetterRunStatus.WAITING);
    assertThat(first.runs.get(Long.parseLong(id)).getAttempt()).isEqualTo(1);
    people.forEach(Person::close);
  }

  private static String nothing(Runnable deed) {
    deed.run();
    return "done";
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void whoever_ordered_it_must_still_be_allowed_to(DataSource school) {
    try (Person person = new Person(school, jobs)) {
      long id =
          Long.parseLong(person.start(order("token", LocalDateTime.now().plusHours(1), null)));
      person.beans.inTransaction(
          () ->
              person
                  .beans
                  .entities()
                  .createNativeQuery("update letter_run set starts_at = created_at")
                  .executeUpdate());
      person.forDate.startDue();
      assertThat(person.runs.get(id).getStatus()).isEqualTo(LetterRunStatus.FAILED);
      assertThat(person.runs.get(id).getMessage()).contains("may not write to parents any more");
      assertThat(jobs).hasValue(0);
      person.running.resume(id);
      assertThat(jobs).hasValue(1);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void resume_and_cancel_at_the_same_moment_do_one_of_the_two(DataSource school) throws Exception {
    List<Person> people = people(school);
    Person first = people.get(0);
    long id = Long.parseLong(first.start(order("token", null, null)));
    first.runs.rest(id, 1, LetterRunStatus.STOPPED, null);
    jobs.set(0);
    List<String> answers =
        AtOnce.run(
            () -> people.get(0).running.resume(id),
            () ->
                people
                    .get(1)
                    .runs
                    .change(
                        id, AuditAction.LETTER_RUN_CANCELLED, run -> run.cancel(LetterRuns.now())),
            () -> people.get(2).running.resume(id),
            () -> people.get(3).running.resume(id));
    assertThat(answers).as(answers.toString()).containsOnlyOnce("done");
    LetterRun run = first.runs.get(id);
    boolean resumed = run.getStatus() == LetterRunStatus.WAITING;
    assertThat(jobs).hasValue(resumed ? 1 : 0);
    assertThat(run.getAttempt()).isEqualTo(resumed ? 2 : 1);
    people.forEach(Person::close);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void making_the_print_run_again_at_the_same_moment_is_done_once(DataSource school)
      throws Exception {
    List<Person> people = people(school);
    Person first = people.get(0);
    long id = Long.parseLong(first.start(order("token", null, null)));
    for (LetterRunStatus step :
        List.of(
            LetterRunStatus.FREEZING,
            LetterRunStatus.RENDERING,
            LetterRunStatus.RECONCILING,
            LetterRunStatus.RELEASING)) {
      first.runs.change(
          id, AuditAction.LETTER_RUN_RESUMED, run -> run.enter(step, LetterRuns.now()));
    }
    first.runs.change(
        id,
        AuditAction.LETTER_RUN_RELEASED,
        run -> run.release(new PrintRunSums("sum", null), LetterRuns.now()));
    List<String> answers =
        all(
            people,
            person ->
                () ->
                    nothing(
                        () ->
                            person.runs.change(
                                id,
                                AuditAction.LETTER_RUN_RESUMED,
                                run -> run.remake(LetterRuns.now()))));
    assertThat(answers).as(answers.toString()).containsOnlyOnce("done");
    assertThat(first.runs.get(id).getAttempt()).isEqualTo(2);
    people.forEach(Person::close);
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_run_put_off_to_a_day_that_is_taken_stays_where_it_is(DataSource school) {
    try (Person person = new Person(school, jobs)) {
      LocalDateTime friday = LocalDateTime.now().plusDays(3);
      person.start(order("one", friday, null));
      long other = Long.parseLong(person.start(order("two", friday.plusDays(1), null)));
      assertThatThrownBy(() -> person.forDate.change(other, friday))
          .isInstanceOfAny(LetterRunRefused.class, PersistenceException.class)
          .hasMessageContaining("on that day already");
      assertThat(person.runs.get(other).getLetterDate())
          .isEqualTo(friday.plusDays(1).toLocalDate());
    }
  }
}
