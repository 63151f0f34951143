package org.parentsmatter.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;
import org.parentsmatter.database.EachDatabase;
import org.parentsmatter.security.Role;
import org.parentsmatter.security.SignedIn;
import org.parentsmatter.testing.SchoolBeans;

/** Who leaves loses access at the next request, and has it again when he or she comes back. */
class LeavingStaffTest {
  private static final LocalDate TODAY = LocalDate.now();

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void a_session_goes_on_until_the_day_its_holder_leaves(DataSource school) throws SQLException {
    staff(school, "s1", "Desai", null);
    account(school, 1, "a.desai", "Anil Desai", "s1", "TEACHER");
    SignedIn session = signedIn(school, 1).orElseThrow();

    leaves(school, "s1", TODAY.plusDays(1));
    assertThat(mayStay(school, session)).isTrue();
    assertThat(signedIn(school, 1)).isPresent();

    leaves(school, "s1", TODAY);
    assertThat(mayStay(school, session)).isFalse();
    assertThat(signedIn(school, 1)).isEmpty();
    AccountSummary account = seen(school, 1);
    assertThat(account.closed()).isTrue();
    assertThat(account.employment().leftOn()).isEqualTo(TODAY);

    leaves(school, "s1", null);
    assertThat(mayStay(school, session)).isTrue();
    assertThat(seen(school, 1).closed()).isFalse();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void the_last_administrator_keeps_accounts_and_nothing_else(DataSource school)
      throws SQLException {
    staff(school, "s1", "Nair", TODAY.minusDays(1));
    account(school, 1, "p.nair", "Priya Nair", "s1", "ADMINISTRATOR", "OFFICE");
    account(school, 2, "j.smith", "Jo Smith", null, "OFFICE");

    assertThat(signedIn(school, 1).orElseThrow().roles()).containsExactly(Role.ADMINISTRATOR);
    assertThat(seen(school, 1).lastOfAll()).isTrue();

    run(school, "insert into account_role values (2, 'ADMINISTRATOR')");
    run(
        school,
        "update account set one_time_until = cast('2999-01-01 00:00:00' as timestamp) where id = 2");
    assertThat(signedIn(school, 1)).as("the other has not come yet").isPresent();

    run(school, "update account set one_time_until = null where id = 2");
    assertThat(signedIn(school, 1)).isEmpty();
    assertThat(seen(school, 1).closed()).isTrue();

    run(school, "update account set disabled_at = current_timestamp where id = 2");
    assertThat(signedIn(school, 1)).isPresent();
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void an_administrator_who_has_left_does_not_count_as_another(DataSource school)
      throws SQLException {
    staff(school, "s1", "Nair", TODAY);
    account(school, 1, "p.nair", "Priya Nair", "s1", "ADMINISTRATOR");
    account(school, 2, "j.smith", "Jo Smith", null, "ADMINISTRATOR");
    try (SchoolBeans beans = new SchoolBeans(school)) {
      KeepingAccounts keeping = beans.bean(KeepingAccounts.class);
      assertThatThrownBy(() -> beans.inTransaction(() -> keeping.disable(2)))
          .isInstanceOf(LastAdministrator.class);
    }
  }

  @ParameterizedTest
  @ArgumentsSource(EachDatabase.class)
  void accounts_are_tied_by_the_rule_or_by_hand_and_undone_in_the_log(DataSource school)
      throws SQLException {
    staff(school, "s1", "Desai", null);
    staff(school, "s2", "Marsh", null);
    staff(school, "s3", "Gone", TODAY);
    account(school, 1, "office", "Helen", null, "OFFICE");
    account(school, 2, "gone", "Una Gone", null, "OFFICE");
    try (SchoolBeans beans = new SchoolBeans(school)) {
      KeepingAccounts keeping = beans.bean(KeepingAccounts.class);
      beans.inTransaction(
          () ->
              keeping.change(
                  1, new AccountHolder("Anil Desai", Set.of(Role.OFFICE), "DESAI@school.example")));
      assertThat(seen(school, 1).employment().sourceId()).isEqualTo("s1");
      assertThat(seen(school, 1).tiedBy()).isEqualTo(TiedBy.RULE);
      assertThat(seen(school, 2).employment()).as("who has left is tied by hand only").isNull();
      assertThat(beans.inTransaction(keeping::staff))
          .extracting(StaffChoice::sourceId)
          .containsExactly("s2");
      assertThatThrownBy(() -> beans.inTransaction(() -> keeping.tie(2, "s1")))
          .isInstanceOf(StaffTaken.class);

      beans.inTransaction(() -> keeping.untie(1));
      beans.inTransaction(() -> beans.bean(TyingAccounts.class).tie());
      assertThat(seen(school, 1).employment()).isNull();

      beans.inTransaction(() -> keeping.tie(1, "s2"));
      assertThat(seen(school, 1).employment().sourceId()).isEqualTo("s2");
      assertThat(
              beans
                  .entities()
                  .createNativeQuery(
                      "select action from audit_entry where subject_id = '1' order by id")
                  .getResultList()
                  .stream()
                  .map(Object::toString))
          .containsExactly("ACCOUNT_CHANGED", "ACCOUNT_TIED", "ACCOUNT_UNTIED", "ACCOUNT_TIED");
    }
  }

  private static Optional<SignedIn> signedIn(DataSource school, long id) {
    try (SchoolBeans beans = new SchoolBeans(school)) {
      return beans.inTransaction(
          () -> {
            Account account = beans.bean(Accounts.class).get(id);
            Set<Role> roles = beans.bean(Access.class).roles(account);
            return roles.isEmpty() ? Optional.empty() : Optional.of(account.signedIn(roles));
          });
    }
  }

  private static boolean mayStay(DataSource school, SignedIn session) {
    try (SchoolBeans beans = new SchoolBeans(school)) {
      return beans.inTransaction(() -> beans.bean(SigningIn.class).mayStay(session));
    }
  }

  private static AccountSummary seen(DataSource school, long id) {
    try (SchoolBeans beans = new SchoolBeans(school)) {
      return beans.inTransaction(() -> beans.bean(KeepingAccounts.class).one(id));
    }
  }

  private static void staff(DataSource school, String id, String surname, LocalDate leftOn)
      throws SQLException {
    run(
        school,
        "insert into staff_member (id, source_id, given_name, family_name, email, kind, version)"
            + " values (%s, '%s', 'Anil', '%s', '%s@school.example', 'TEACHER', 0)"
                .formatted(id.substring(1), id, surname, surname));
    leaves(school, id, leftOn);
  }

  private static void leaves(DataSource school, String id, LocalDate on) throws SQLException {
    String day = on == null ? "null" : "cast('" + on + "' as date)";
    run(school, "update staff_member set left_on = " + day + " where source_id = '" + id + "'");
  }

  private static void account(
      DataSource school, long id, String username, String name, String staff, String... roles)
      throws SQLException {
    run(
        school,
        "insert into account (id, username, display_name, password_hash, staff_source_id, created_at, version)"
            + " values (%d, '%s', '%s', 'x', %s, current_timestamp, 0)"
                .formatted(id, username, name, staff == null ? "null" : "'" + staff + "'"));
    for (String role : roles) {
      run(school, "insert into account_role values (" + id + ", '" + role + "')");
    }
  }

  private static void run(DataSource school, String sql) throws SQLException {
    try (Connection connection = school.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
