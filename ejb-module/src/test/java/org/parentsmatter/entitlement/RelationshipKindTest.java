package org.parentsmatter.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RelationshipKindTest {
  @ParameterizedTest
  @CsvSource({
    "Mother, MOTHER",
    "MUM, MOTHER",
    "Father, FATHER",
    "Step Father, STEP_PARENT",
    "stepfather, STEP_PARENT",
    "step-mother, STEP_PARENT",
    "Foster Carer, FOSTER_CARER",
    "LA, LOCAL_AUTHORITY",
    "Local Authority, LOCAL_AUTHORITY",
    "Childminder, CHILDMINDER",
    "Child minder, CHILDMINDER",
    "Aunt, OTHER_RELATIVE",
    "Uncle, OTHER_RELATIVE",
    "Grandmother, GRANDPARENT",
    "Emergency Contact, EMERGENCY_CONTACT",
    "Family friend, FAMILY_FRIEND",
    "Legal Guardian, GUARDIAN",
    "Father-in-law, OTHER",
    "Social Worker, OTHER",
    "'', NOT_KNOWN",
    "Not known, NOT_KNOWN"
  })
  void reads_the_words_of_schools(String words, RelationshipKind kind) {
    assertThat(RelationshipKind.fromWords(words)).isEqualTo(kind);
  }

  @Test
  void nothing_said_is_not_known() {
    assertThat(RelationshipKind.fromWords(null)).isEqualTo(RelationshipKind.NOT_KNOWN);
  }

  @ParameterizedTest
  @EnumSource
  void every_kind_understands_its_own_label(RelationshipKind kind) {
    if (kind != RelationshipKind.NOT_KNOWN) {
      assertThat(RelationshipKind.fromWords(kind.label())).isEqualTo(kind);
    }
  }

  @ParameterizedTest
  @CsvSource({"parent, PARENT", "GUARDIAN, GUARDIAN", "relative, OTHER_RELATIVE", "x, NOT_KNOWN"})
  void reads_the_roles_of_oneroster(String role, RelationshipKind kind) {
    assertThat(RelationshipKind.fromOneRosterRole(role)).isEqualTo(kind);
  }
}
