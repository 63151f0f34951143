package org.parentsmatter.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.entitlement.RestrictionScope;
import org.parentsmatter.testing.SchoolBeans;

/** Two people at work on the same restrictions, on each database. */
class KeepingRestrictionsTest {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.systemDefault());
  private static final long PARENT = 100;
  private static final RestrictionTerms TERMS =
      new RestrictionTerms(
          RestrictionKind.NON_MOLESTATION_ORDER,
          RestrictionScope.ALL,
          TODAY,
          null,
          "FL-2026/17",
          "Keep the copy in the safe.");

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void one_records_and_another_confirms_and_agrees_to_the_end(DataSource school) {
    try (SchoolBeans lead = school(school, "lead");
        SchoolBeans principal = new SchoolBeans(school, "principal")) {
      long id = record(lead, List.of(1L)).get(0);
      assertThat(see(lead, id).mayApprove()).isFalse();
      assertThat(see(principal, id).mayApprove()).isTrue();
      act(principal, keeping -> keeping.approve(id));
      act(lead, keeping -> keeping.askToEnd(id, TODAY.minusDays(1), "Discharged by the court."));
      assertThat(see(lead, id).mayDecide()).isFalse();
      assertThat(see(lead, id).mayWithdraw()).isTrue();
      assertThat(see(lead, id).summary().state()).isEqualTo(RestrictionState.IN_FORCE);
      act(principal, keeping -> keeping.agree(id));
      RestrictionView ended = see(principal, id);
      assertThat(ended.summary().state()).isEqualTo(RestrictionState.ENDED);
      assertThat(ended.summary().waits()).isFalse();
      assertThat(ended.changes()).extracting(ChangeView::decidedBy).containsExactly("principal");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void only_pupils_of_the_parent_are_restricted_and_the_same_only_once(DataSource school) {
    try (SchoolBeans lead = school(school, "lead")) {
      assertThat(record(lead, List.of(1L, 2L, 3L))).hasSize(2);
      assertThatThrownBy(() -> record(lead, List.of(2L)))
          .isInstanceOf(RestrictionRefused.class)
          .hasMessageContaining("recorded already");
      assertThatThrownBy(() -> record(lead, List.of(3L)))
          .isInstanceOf(RestrictionRefused.class)
          .hasMessageContaining("at least one pupil");
      List<RestrictionSummary> all =
          lead.inTransaction(() -> lead.bean(KeepingRestrictions.class).all());
      assertThat(all).hasSize(2).allMatch(RestrictionSummary::waits);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void two_people_at_the_same_moment_cannot_both_succeed(DataSource school) {
    try (SchoolBeans lead = school(school, "lead");
        SchoolBeans principal = new SchoolBeans(school, "principal")) {
      long id = record(lead, List.of(1L)).get(0);
      assertThatThrownBy(
              () ->
                  act(
                      lead,
                      keeping -> {
                        keeping.askToEnd(id, TODAY, "Settled.");
                        act(principal, other -> other.askToEnd(id, TODAY.plusDays(9), "Later."));
                      }))
          .isInstanceOfAny(OptimisticLockException.class, RollbackException.class);
      assertThat(see(lead, id).changes()).hasSize(1);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_audit_log_has_every_deed_and_look_and_nothing_of_what_is_restricted(DataSource school) {
    try (SchoolBeans lead = school(school, "lead")) {
      long id = record(lead, List.of(1L)).get(0);
      see(lead, id);
      @SuppressWarnings("unchecked")
      List<Object[]> entries =
          lead.entities()
              .createNativeQuery(
                  "select action, username, detail from audit_entry where subject_type ="
                      + " 'restriction' order by id")
              .getResultList();
      assertThat(entries)
          .extracting(entry -> entry[0] + " " + entry[1] + " " + entry[2])
          .containsExactly("RESTRICTION_RECORDED lead null", "RESTRICTION_SEEN lead null");
    }
  }

  private static SchoolBeans school(DataSource school, String username) {
    SchoolBeans beans = new SchoolBeans(school, username);
    beans.inTransaction(
        () -> {
          for (int pupil = 1; pupil <= 3; pupil++) {
            insert(
                beans,
                "insert into pupil (id, source_id, given_name, family_name, version)"
                    + " values (?1, ?2, 'Zoe', 'Hughes', 1)",
                (long) pupil,
                "stu-" + pupil);
          }
          for (long parent : new long[] {PARENT, PARENT + 1}) {
            insert(
                beans,
                "insert into parent (id, source_id, kind, given_name, family_name, version)"
                    + " values (?1, ?2, 'PERSON', 'Sam', 'Hughes', 1)",
                parent,
                "con-" + parent);
          }
          tie(beans, 11, PARENT, 1);
          tie(beans, 12, PARENT, 2);
          tie(beans, 13, PARENT + 1, 3);
        });
    return beans;
  }

  private static void tie(SchoolBeans beans, long id, long parent, long pupil) {
    insert(
        beans,
        "insert into relationship (id, parent_id, pupil_id, kind, parental_responsibility,"
            + " lives_with, emergency_contact, source, version)"
            + " values (?1, ?2, ?3, 'FATHER', 'YES', 'NO', 'NO', 'CONTACTS', 1)",
        id,
        parent,
        pupil);
  }

  private static void insert(SchoolBeans beans, String sql, Object... values) {
    var statement = beans.entities().createNativeQuery(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setParameter(i + 1, values[i]);
    }
    statement.executeUpdate();
  }

  private static List<Long> record(SchoolBeans who, List<Long> pupils) {
    return who.inTransaction(
        () -> who.bean(KeepingRestrictions.class).record(PARENT, pupils, TERMS));
  }

  private static RestrictionView see(SchoolBeans who, long id) {
    return who.inTransaction(() -> who.bean(KeepingRestrictions.class).show(id));
  }

  private static void act(SchoolBeans who, Consumer<KeepingRestrictions> deed) {
    who.inTransaction(() -> deed.accept(who.bean(KeepingRestrictions.class)));
  }
}
