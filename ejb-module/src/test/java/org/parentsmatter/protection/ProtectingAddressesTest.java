package org.parentsmatter.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.reach.NothingHere;
import org.parentsmatter.security.Role;
import org.parentsmatter.testing.SchoolBeans;

/** One protects, two lift; on each database. */
class ProtectingAddressesTest {
  private static final long PARENT = 100;

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void one_protects_at_once_and_two_lift(DataSource school) {
    try (SchoolBeans lead = school(school);
        SchoolBeans principal = new SchoolBeans(school, "principal")) {
      assertThat(see(lead).isProtected()).isFalse();
      assertRefused(lead, "at most 1000", each -> each.protect(PARENT, "x".repeat(1001)));
      act(lead, protecting -> protecting.protect(PARENT, " In a refuge. "));
      assertThat(see(principal).isProtected()).isTrue();
      assertThat(see(principal).terms().note()).isEqualTo("In a refuge.");
      assertRefused(lead, "protected already", each -> each.protect(PARENT, null));
      assertRefused(principal, "Nobody has asked", each -> each.lift(PARENT));
      assertRefused(lead, "Say why", each -> each.askToLift(PARENT, " "));

      act(lead, protecting -> protecting.askToLift(PARENT, "Moved."));
      assertThat(see(lead).mayLift()).isFalse();
      assertRefused(lead, "second person", each -> each.lift(PARENT));
      assertRefused(principal, "asked for this already", each -> each.askToLift(PARENT, "Too."));
      assertThat(see(lead).isProtected()).isTrue();
      act(principal, protecting -> protecting.keep(PARENT));
      assertThat(see(lead).liftAsked()).isFalse();

      act(lead, protecting -> protecting.askToLift(PARENT, "Moved, really."));
      assertThat(see(principal).mayLift()).isTrue();
      act(principal, protecting -> protecting.lift(PARENT));
      assertThat(see(principal).isProtected()).isFalse();
      assertThatThrownBy(() -> act(lead, each -> each.lift(PARENT)))
          .isInstanceOf(NothingHere.class);
      act(lead, protecting -> protecting.protect(PARENT, null));
      assertThat(see(lead).isProtected()).isTrue();
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_office_protects_but_reads_neither_why_nor_who(DataSource school) {
    try (SchoolBeans lead = school(school);
        SchoolBeans office = new SchoolBeans(school, "office", Set.of(Role.OFFICE))) {
      act(office, protecting -> protecting.protect(PARENT, "She rang from the refuge."));
      ProtectionView seen = see(office);
      assertThat(seen.isProtected()).isTrue();
      assertThat(seen.terms()).isNull();
      act(lead, protecting -> protecting.askToLift(PARENT, "Moved."));
      assertThat(see(office).mayLift()).isFalse();
      assertThat(see(office).liftAsked()).isFalse();
      assertThat(lead.inTransaction(() -> lead.bean(ProtectingAddresses.class).all()))
          .singleElement()
          .matches(ProtectionView::liftAsked);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void two_people_at_the_same_moment_cannot_both_succeed(DataSource school) {
    try (SchoolBeans lead = school(school);
        SchoolBeans principal = new SchoolBeans(school, "principal")) {
      act(lead, protecting -> protecting.protect(PARENT, null));
      assertThatThrownBy(
              () ->
                  act(
                      lead,
                      protecting -> {
                        protecting.askToLift(PARENT, "Settled.");
                        act(principal, other -> other.askToLift(PARENT, "Moved."));
                      }))
          .isInstanceOfAny(OptimisticLockException.class, RollbackException.class);
      assertThat(see(lead).terms().liftAskedBy()).isEqualTo("principal");
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_audit_log_has_every_deed_and_no_reason(DataSource school) {
    try (SchoolBeans lead = school(school);
        SchoolBeans principal = new SchoolBeans(school, "principal")) {
      act(lead, protecting -> protecting.protect(PARENT, "In a refuge."));
      act(lead, protecting -> protecting.askToLift(PARENT, "Moved."));
      act(principal, protecting -> protecting.keep(PARENT));
      act(principal, protecting -> protecting.askToLift(PARENT, "Moved."));
      act(lead, protecting -> protecting.lift(PARENT));
      @SuppressWarnings("unchecked")
      List<Object[]> entries =
          lead.entities()
              .createNativeQuery(
                  "select action, username, subject_type, subject_id, detail from audit_entry"
                      + " order by id")
              .getResultList();
      assertThat(entries)
          .extracting(e -> e[0] + " " + e[1] + " " + e[2] + " " + e[3] + " " + e[4])
          .containsExactlyInAnyOrder(
              "ADDRESS_PROTECTED lead parent 100 null",
              "ADDRESS_LIFT_ASKED lead parent 100 null",
              "ADDRESS_KEPT_PROTECTED principal parent 100 null",
              "ADDRESS_LIFT_ASKED principal parent 100 null",
              "ADDRESS_LIFTED lead parent 100 null");
    }
  }

  private static SchoolBeans school(DataSource school) {
    SchoolBeans beans = new SchoolBeans(school, "lead", Set.of(Role.SAFEGUARDING_LEAD));
    beans.inTransaction(
        () ->
            beans
                .entities()
                .createNativeQuery(
                    "insert into parent (id, source_id, kind, given_name, family_name, version)"
                        + " values (100, 'con-100', 'PERSON', 'Sam', 'Hughes', 1)")
                .executeUpdate());
    return beans;
  }

  private static ProtectionView see(SchoolBeans who) {
    return who.inTransaction(() -> who.bean(ProtectingAddresses.class).show(PARENT));
  }

  private static void assertRefused(
      SchoolBeans who, String words, Consumer<ProtectingAddresses> deed) {
    assertThatThrownBy(() -> act(who, deed))
        .isInstanceOf(ProtectionRefused.class)
        .hasMessageContaining(words);
  }

  private static void act(SchoolBeans who, Consumer<ProtectingAddresses> deed) {
    who.inTransaction(() -> deed.accept(who.bean(ProtectingAddresses.class)));
  }
}
