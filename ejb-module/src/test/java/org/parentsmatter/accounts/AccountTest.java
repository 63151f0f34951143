package org.parentsmatter.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parentsmatter.security.Role;

class AccountTest {
  private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

  private final Account account = Account.of(" J.Smith ", holder(Role.OFFICE), NOW);

  @Test
  void a_name_is_kept_in_small_letters() {
    assertThat(account.username()).isEqualTo("j.smith");
  }

  @Test
  void names_of_the_product_itself_are_refused() {
    assertThatThrownBy(() -> Account.of("System", holder(Role.OFFICE), NOW))
        .isInstanceOf(AccountIncomplete.class);
    assertThatThrownBy(() -> Account.of("<script>", holder(Role.OFFICE), NOW))
        .isInstanceOf(AccountIncomplete.class);
  }

  @Test
  void a_person_without_a_role_has_no_account() {
    assertThatThrownBy(() -> account.describe(holder())).isInstanceOf(AccountIncomplete.class);
  }

  @Test
  void a_one_time_password_expires_and_is_replaced_by_one_of_the_owners() {
    account.handOutPassword("hash", NOW.plus(Duration.ofDays(7)));

    assertThat(account.isUsable(NOW)).isTrue();
    assertThat(account.signedIn(account.roles()).mustChoosePassword()).isTrue();
    assertThat(account.isUsable(NOW.plus(Duration.ofDays(8)))).isFalse();

    account.choosePassword("other hash");
    assertThat(account.isUsable(NOW.plus(Duration.ofDays(8)))).isTrue();
    assertThat(account.signedIn(account.roles()).mustChoosePassword()).isFalse();
  }

  @Test
  void sessions_end_when_password_roles_or_standing_change_and_not_otherwise() {
    account.choosePassword("hash");
    String stamp = account.stamp(account.roles());

    account.describe(
        new AccountHolder("Jo Smith-Jones", Set.of(Role.OFFICE), "j.smith@school.example"));
    assertThat(account.stamp(account.roles())).isEqualTo(stamp);

    account.describe(holder(Role.OFFICE, Role.TEACHER));
    assertThat(account.stamp(account.roles())).isNotEqualTo(stamp);
    account.describe(holder(Role.OFFICE));
    assertThat(account.stamp(account.roles())).isEqualTo(stamp);

    account.disable(NOW);
    assertThat(account.stamp(account.roles())).isNotEqualTo(stamp);
    account.enable();

    account.choosePassword("another hash");
    assertThat(account.stamp(account.roles())).isNotEqualTo(stamp);
  }

  @Test
  void who_has_left_may_do_nothing_and_the_last_administrator_only_that() {
    Account both = Account.of("both", holder(Role.ADMINISTRATOR, Role.OFFICE), NOW);

    assertThat(account.rolesOnceLeft(false, true)).containsExactly(Role.OFFICE);
    assertThat(account.rolesOnceLeft(true, true)).isEmpty();
    assertThat(both.rolesOnceLeft(true, false)).isEmpty();
    assertThat(both.rolesOnceLeft(true, true)).containsExactly(Role.ADMINISTRATOR);
    assertThat(both.stamp(both.rolesOnceLeft(true, true))).isNotEqualTo(both.stamp(both.roles()));
  }

  @Test
  void a_tie_is_made_and_undone_and_then_no_rule_makes_it_again() {
    assertThat(account.holder().open()).isTrue();
    account.tie("staff-1", TiedBy.RULE);
    assertThat(account.holder().open()).isFalse();
    account.untie();
    assertThat(account.staffSourceId()).isNull();
    assertThat(account.holder().open()).isFalse();
  }

  private static AccountHolder holder(Role... roles) {
    return new AccountHolder("Jo Smith", Set.of(roles), null);
  }
}
