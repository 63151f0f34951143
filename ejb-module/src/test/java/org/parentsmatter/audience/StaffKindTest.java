package org.parentsmatter.audience;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parentsmatter.security.Role;

/** Of which kinds somebody is, as a table. */
class StaffKindTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-,                       TEACHER,       false, false, TEACHERS",
        "-,                       TEACHER,       true,  false, TEACHERS TUTORS",
        "-,                       ADMINISTRATOR, false, false, OFFICE",
        "-,                       AIDE,          false, false, SUPPORT_STAFF",
        "-,                       AIDE,          false, true,  COMMUNITY_LEADERS",
        "-,                       SUPPORT,       false, false, SUPPORT_STAFF",
        "-,                       -,             false, false, SUPPORT_STAFF",
        "ADMINISTRATOR,           -,             false, false, SUPPORT_STAFF",
        "DATA_PROTECTION_OFFICER, ADMINISTRATOR, false, false, OFFICE",
        "PRINCIPAL,               ADMINISTRATOR, false, false, LEADERS",
        "SENIOR_LEADER TEACHER,   TEACHER,       false, false, TEACHERS LEADERS",
        "SAFEGUARDING_LEAD,       TEACHER,       false, false, TEACHERS LEADERS",
        "COMMUNITY_LEADER,        TEACHER,       true,  true,  TEACHERS TUTORS COMMUNITY_LEADERS",
        "OFFICE,                  AIDE,          false, false, OFFICE",
      })
  void roles_groups_and_the_mis_say_it_together(
      String roles, String inMis, boolean tutor, boolean leader, String kinds) {
    Set<Role> held =
        roles == null
            ? Set.of()
            : Arrays.stream(roles.split(" ")).map(Role::valueOf).collect(Collectors.toSet());
    assertThat(StaffKind.of(held, inMis, tutor, leader))
        .extracting(StaffKind::name)
        .containsExactlyInAnyOrder(kinds.split(" "));
  }
}
