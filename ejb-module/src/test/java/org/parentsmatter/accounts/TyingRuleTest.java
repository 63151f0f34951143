package org.parentsmatter.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parentsmatter.accounts.TyingRule.Holder;
import org.parentsmatter.accounts.TyingRule.Member;
import org.parentsmatter.accounts.TyingRule.Pair;

class TyingRuleTest {
  private static final Member DESAI = member("s1", "11", "Anil", "Desai", "A.Desai@school.example");
  private static final Pair FIRST = new Pair(1, "s1");

  @Test
  void the_same_work_email_is_the_same_person_whatever_the_case() {
    assertThat(pairs(account(1, "anil", "Anil D", "a.desai@SCHOOL.example "), DESAI))
        .containsExactly(FIRST);
    assertThat(pairs(account(1, "a.desai@school.example", "Anil D", null), DESAI))
        .containsExactly(FIRST);
    assertThat(pairs(account(1, "anil", "Anil Desai", "b.desai@school.example"), DESAI)).isEmpty();
  }

  @Test
  void a_sign_in_name_counts_only_with_the_same_surname() {
    assertThat(pairs(account(1, "a.desai", "Anil Desai", null), DESAI)).containsExactly(FIRST);
    assertThat(pairs(account(1, "11", "Dr Desai", null), DESAI)).containsExactly(FIRST);
    assertThat(pairs(account(1, "a.desai", "Anita Desaix", null), DESAI)).isEmpty();
    assertThat(pairs(account(1, "anil", "Anil Desai", null), DESAI)).isEmpty();
  }

  @Test
  void what_two_share_says_of_nobody_who_it_is() {
    Holder office = account(1, "office", "Helen Marsh", "office@school.example");
    Member crowther = member("s2", "12", "Linda", "Crowther", "office@school.example");
    Member marsh = member("s3", "13", "Helen", "Marsh", "OFFICE@school.example");
    assertThat(pairs(office, crowther)).containsExactly(new Pair(1, "s2"));
    assertThat(pairs(office, crowther, marsh)).containsExactly(new Pair(1, "s3"));

    Holder deputy = account(2, "deputy", "Jo Poole", "a.desai@school.example");
    Holder desai = account(1, "x", "Anil", "a.desai@school.example");
    assertThat(TyingRule.pairs(List.of(desai, deputy), List.of(DESAI))).isEmpty();
  }

  @Test
  void what_somebody_said_stays_and_nobody_holds_two_accounts() {
    Holder decided = new Holder(1, "a.desai", "Anil Desai", "a.desai@school.example", false);
    assertThat(pairs(decided, DESAI)).isEmpty();
    Member taken = new Member("s1", "11", "Anil", "Desai", "a.desai@school.example", false);
    assertThat(pairs(account(1, "a.desai", "Anil Desai", null), taken)).isEmpty();
  }

  private static List<Pair> pairs(Holder account, Member... staff) {
    return TyingRule.pairs(List.of(account), List.of(staff));
  }

  private static Holder account(long id, String username, String name, String email) {
    return new Holder(id, username, name, email, true);
  }

  private static Member member(
      String id, String identifier, String given, String family, String email) {
    return new Member(id, identifier, given, family, email, true);
  }
}
