package org.parentsmatter.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parentsmatter.audience.StaffKind.*;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.parentsmatter.audience.StaffKind.Employed;
import org.parentsmatter.security.Role;

class StaffKindTest {
  private static Employed in(String kind) {
    return new Employed(kind, false, false);
  }

  @Test
  void everybody_is_somebody() {
    for (Role role : Role.values()) {
      assertThat(StaffKind.of(Set.of(role), Employed.UNKNOWN)).contains(EVERYBODY);
    }
    assertThat(StaffKind.of(Set.of(), Employed.UNKNOWN)).containsExactly(EVERYBODY);
  }

  @Test
  void without_a_tie_the_roles_say_it() {
    assertThat(StaffKind.of(Set.of(Role.TEACHER), Employed.UNKNOWN))
        .containsExactly(EVERYBODY, TEACHERS);
    assertThat(StaffKind.of(Set.of(Role.COMMUNITY_LEADER), Employed.UNKNOWN))
        .containsExactly(EVERYBODY, COMMUNITY_LEADERS);
    assertThat(StaffKind.of(Set.of(Role.OFFICE), Employed.UNKNOWN))
        .containsExactly(EVERYBODY, OFFICE);
    assertThat(StaffKind.of(Set.of(Role.ADMINISTRATOR), Employed.UNKNOWN))
        .containsExactly(EVERYBODY, SUPPORT_STAFF);
    for (Role role : Set.of(Role.SENIOR_LEADER, Role.PRINCIPAL, Role.SAFEGUARDING_LEAD)) {
      assertThat(StaffKind.of(Set.of(role), Employed.UNKNOWN)).containsExactly(EVERYBODY, LEADERS);
    }
    assertThat(StaffKind.of(Set.of(Role.DATA_PROTECTION_OFFICER), Employed.UNKNOWN))
        .containsExactly(EVERYBODY);
  }

  @Test
  void an_assistant_with_the_role_of_a_teacher_is_support_staff() {
    assertThat(StaffKind.of(Set.of(Role.TEACHER), in("AIDE")))
        .containsExactly(EVERYBODY, SUPPORT_STAFF);
  }

  @Test
  void a_leader_whom_the_mis_calls_an_administrator_is_not_the_office() {
    assertThat(StaffKind.of(Set.of(Role.PRINCIPAL), in("ADMINISTRATOR")))
        .containsExactly(EVERYBODY, LEADERS);
    assertThat(StaffKind.of(Set.of(Role.OFFICE), in("ADMINISTRATOR")))
        .containsExactly(EVERYBODY, OFFICE);
    assertThat(StaffKind.of(Set.of(Role.TEACHER), in("ADMINISTRATOR")))
        .containsExactly(EVERYBODY, TEACHERS, OFFICE);
  }

  @Test
  void one_person_is_of_several_kinds() {
    assertThat(StaffKind.of(Set.of(Role.SENIOR_LEADER), new Employed("TEACHER", true, true)))
        .containsExactly(EVERYBODY, TEACHERS, TUTORS, COMMUNITY_LEADERS, LEADERS);
  }

  @Test
  void whoever_is_of_no_kind_counts_as_support_staff() {
    assertThat(StaffKind.counted(Set.of(), in("SUPPORT"))).containsExactly(SUPPORT_STAFF);
    assertThat(StaffKind.counted(Set.of(Role.DATA_PROTECTION_OFFICER), Employed.UNKNOWN))
        .containsExactly(SUPPORT_STAFF);
    assertThat(StaffKind.counted(Set.of(Role.PRINCIPAL), in("TEACHER")))
        .containsExactly(TEACHERS, LEADERS);
  }
}
