package org.parentsmatter.intranet;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.parentsmatter.security.Right.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parentsmatter.security.Right;
import org.parentsmatter.security.Role;
import org.parentsmatter.security.SignedIn;

/** Every page asked for by everybody. The table below is written by hand, from what schools do. */
class WhoMayOpenWhatTest {
  private static final Map<Role, Set<Right>> RIGHTS =
      Map.ofEntries(
          entry(
              Role.ADMINISTRATOR, EnumSet.of(SIGNED_IN, CHANGE_SCHOOL, KEEP_VISION, KEEP_ACCOUNTS)),
          entry(
              Role.OFFICE,
              EnumSet.of(
                  SIGNED_IN,
                  WRITE_BRIEFINGS,
                  SEE_BRIEFING_COVERAGE,
                  RECORD_SIGNATURES,
                  SEE_FAMILIES,
                  SEE_WHOLE_SCHOOL,
                  SEE_CONTACT_DETAILS,
                  RECORD_DEATHS,
                  RECORD_TRANSFERS,
                  RECORD_LANGUAGES,
                  PROTECT_ADDRESSES,
                  MATCH_PARENTS,
                  KEEP_SHARED_LETTERS,
                  RECORD_RETURNED_LETTERS,
                  KEEP_FAMILY_LISTS,
                  KEEP_COMMUNITIES,
                  RECORD_CONTACTS,
                  RECORD_ANSWERS,
                  IMPORT_DATA,
                  SEE_LETTERS,
                  RUN_LETTERS)),
          entry(
              Role.TEACHER,
              EnumSet.of(
                  SIGNED_IN,
                  SEE_FAMILIES,
                  SEE_PLANS,
                  PREPARE_PACKS,
                  RECORD_CONTACTS,
                  WRITE_PLANS,
                  RECORD_ANSWERS,
                  WRITE_LEARNING_LINES)),
          entry(
              Role.COMMUNITY_LEADER,
              EnumSet.of(
                  SIGNED_IN,
                  WRITE_BRIEFINGS,
                  SEE_BRIEFING_COVERAGE,
                  SEE_FAMILIES,
                  SEE_PLANS,
                  PREPARE_PACKS,
                  KEEP_FAMILY_LISTS,
                  RECORD_CONTACTS,
                  SEE_APPROACHABILITY,
                  WRITE_PLANS,
                  RECORD_ANSWERS,
                  WRITE_LEARNING_LINES,
                  KEEP_CATALOGUE)),
          entry(Role.SENIOR_LEADER, leaders()),
          entry(Role.PRINCIPAL, principal()),
          entry(
              Role.SAFEGUARDING_LEAD,
              EnumSet.of(
                  SIGNED_IN,
                  WRITE_BRIEFINGS,
                  SEE_BRIEFING_COVERAGE,
                  SEE_FAMILIES,
                  SEE_CONTACT_DETAILS,
                  RECORD_DEATHS,
                  RECORD_TRANSFERS,
                  RECORD_LANGUAGES,
                  PROTECT_ADDRESSES,
                  MATCH_PARENTS,
                  KEEP_SHARED_LETTERS,
                  RECORD_RETURNED_LETTERS,
                  SEE_WHOLE_SCHOOL,
                  SEE_PLANS,
                  PREPARE_PACKS,
                  KEEP_RESTRICTIONS,
                  SEE_PROTECTED_ADDRESSES,
                  RECORD_CONTACTS,
                  SEE_SENSITIVE_NOTES,
                  SEE_LETTERS,
                  READ_AUDIT_LOG)),
          entry(Role.DATA_PROTECTION_OFFICER, EnumSet.of(SIGNED_IN, SEE_LETTERS, READ_AUDIT_LOG)));

  private static Set<Right> principal() {
    Set<Right> rights = leaders();
    rights.add(KEEP_RESTRICTIONS);
    rights.add(SEE_PROTECTED_ADDRESSES);
    rights.add(SEE_SENSITIVE_NOTES);
    return rights;
  }

  private static Set<Right> leaders() {
    return EnumSet.of(
        SIGNED_IN,
        SEE_FAMILIES,
        SEE_WHOLE_SCHOOL,
        SEE_PLANS,
        PREPARE_PACKS,
        SEE_CONTACT_DETAILS,
        RECORD_DEATHS,
        RECORD_TRANSFERS,
        RECORD_LANGUAGES,
        PROTECT_ADDRESSES,
        MATCH_PARENTS,
        KEEP_SHARED_LETTERS,
        RECORD_RETURNED_LETTERS,
        KEEP_FAMILY_LISTS,
        KEEP_COMMUNITIES,
        RECORD_CONTACTS,
        SEE_APPROACHABILITY,
        WRITE_PLANS,
        WRITE_LEARNING_LINES,
        LEAD_LEARNING_LINES,
        KEEP_CATALOGUE,
        RECORD_ANSWERS,
        DRAFT_MANY_PLANS,
        SEE_LETTERS,
        RUN_LETTERS,
        APPROVE_TRANSLATIONS,
        APPROVE_TEMPLATES,
        CHANGE_SCHOOL,
        KEEP_VISION,
        WRITE_BRIEFINGS,
        PUBLISH_BRIEFINGS,
        SEE_BRIEFING_COVERAGE,
        SEE_WHO_HAS_READ,
        RECORD_SIGNATURES);
  }

  @Test
  void each_role_has_the_rights_of_the_table_and_no_others() {
    for (Role role : Role.values()) {
      assertThat(Arrays.stream(Right.values()).filter(right -> right.roles().contains(role)))
          .as(role.name())
          .hasSameElementsAs(RIGHTS.get(role));
    }
  }

  @TestFactory
  Stream<DynamicTest> each_role_opens_exactly_the_pages_of_its_rights() {
    return AllPages.ruled().all().stream()
        .flatMap(
            page ->
                Arrays.stream(Role.values())
                    .map(
                        role ->
                            dynamicTest(
                                page.path() + " for " + role,
                                () -> {
                                  boolean may =
                                      page.open() || RIGHTS.get(role).contains(page.needs());
                                  assertThat(Visit.of(page.path(), person(role, false)))
                                      .isEqualTo(may ? "served" : "404");
                                })));
  }

  @TestFactory
  Stream<DynamicTest> people_who_are_not_signed_in_are_asked_to() {
    return AllPages.ruled().all().stream()
        .map(
            page ->
                dynamicTest(
                    page.path(),
                    () ->
                        assertThat(Visit.of(page.path(), null))
                            .isEqualTo(
                                page.open()
                                    ? "served"
                                    : "/security/sign-in.xhtml?next="
                                        + Addresses.encode(page.path()))));
  }

  @TestFactory
  Stream<DynamicTest> nobody_goes_on_with_a_one_time_password() {
    return AllPages.ruled().all().stream()
        .filter(page -> !page.open() && !page.path().equals("/security/password.xhtml"))
        .map(
            page ->
                dynamicTest(
                    page.path(),
                    () ->
                        assertThat(Visit.of(page.path(), person(Role.PRINCIPAL, true)))
                            .isEqualTo("/security/password.xhtml")));
  }

  @Test
  void a_page_without_a_rule_is_not_there_for_anybody() {
    assertThat(Visit.of("/forgotten.xhtml", person(Role.PRINCIPAL, false))).isEqualTo("404");
    assertThat(Visit.of("/forgotten.xhtml", null)).isEqualTo("404");
  }

  private static SignedIn person(Role role, boolean oneTimePassword) {
    return new SignedIn(1, "somebody", "Somebody", Set.of(role), oneTimePassword, "stamp");
  }
}
