package org.parentsmatter.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets letters about a pupil, as a table that a school can read. */
class EntitlementTest {
  private static final Set<RelationshipKind> NATURAL =
      EnumSet.of(RelationshipKind.MOTHER, RelationshipKind.FATHER, RelationshipKind.PARENT);

  @ParameterizedTest(name = "{0}, responsibility {1}, lives with {2}: {4} because {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # kind            | resp.     | lives with | source   | letters | because
          MOTHER            | YES       | YES        | CONTACTS | yes     | parent of the pupil
          MOTHER            | NOT_KNOWN | NOT_KNOWN  | CONTACTS | yes     | parent of the pupil
          FATHER            | NO        | NO         | CONTACTS | yes     | parent of the pupil
          PARENT            | NOT_KNOWN | NOT_KNOWN  | ONEROSTER| yes     | parent of the pupil
          PARENT            | NO        | NO         | CONTACTS | yes     | parent of the pupil
          STEP_PARENT       | NO        | YES        | CONTACTS | yes     | step-parent the pupil lives with
          STEP_PARENT       | NOT_KNOWN | NOT_KNOWN  | CONTACTS | no      | step-parent with neither parental responsibility nor care of the child
          STEP_PARENT       | YES       | NO         | CONTACTS | yes     | step-parent with parental responsibility
          GUARDIAN          | NOT_KNOWN | NOT_KNOWN  | ONEROSTER| yes     | guardian in the school's data
          GUARDIAN          | NO        | NOT_KNOWN  | ONEROSTER| no      | guardian with neither parental responsibility nor care of the child
          GUARDIAN          | NOT_KNOWN | NOT_KNOWN  | CONTACTS | no      | guardian with neither parental responsibility nor care of the child
          GUARDIAN          | YES       | NOT_KNOWN  | CONTACTS | yes     | guardian with parental responsibility
          GRANDPARENT       | NO        | YES        | CONTACTS | yes     | grandparent the pupil lives with
          GRANDPARENT       | NO        | NO         | CONTACTS | no      | grandparent with neither parental responsibility nor care of the child
          FOSTER_CARER      | NO        | YES        | CONTACTS | yes     | foster carer the pupil lives with
          CARER             | NO        | NOT_KNOWN  | CONTACTS | no      | carer with neither parental responsibility nor care of the child
          OTHER_RELATIVE    | NOT_KNOWN | NOT_KNOWN  | ONEROSTER| no      | relationship not known
          OTHER_RELATIVE    | YES       | NO         | CONTACTS | yes     | relative with parental responsibility
          OTHER_RELATIVE    | NO        | NO         | CONTACTS | no      | relative with neither parental responsibility nor care of the child
          CHILDMINDER       | NO        | NOT_KNOWN  | CONTACTS | no      | childminder with neither parental responsibility nor care of the child
          CHILDMINDER       | NO        | YES        | CONTACTS | yes     | childminder the pupil lives with
          EMERGENCY_CONTACT | NO        | NOT_KNOWN  | CONTACTS | no      | emergency contact with neither parental responsibility nor care of the child
          FAMILY_FRIEND     | NOT_KNOWN | NO         | CONTACTS | no      | family friend with neither parental responsibility nor care of the child
          OTHER             | NO        | NO         | CONTACTS | no      | other contact with neither parental responsibility nor care of the child
          NOT_KNOWN         | NOT_KNOWN | NOT_KNOWN  | CONTACTS | no      | relationship not known
          NOT_KNOWN         | YES       | NOT_KNOWN  | CONTACTS | yes     | relationship not known with parental responsibility
          """)
  void a_person_is_entitled_by_birth_responsibility_or_care(
      RelationshipKind kind,
      Known responsibility,
      Known livesWith,
      RelationshipSource source,
      String letters,
      String reason) {
    Decision decision =
        Entitlement.decide(
            facts(kind, responsibility, livesWith, Known.NOT_KNOWN, source, ParentKind.PERSON));
    assertThat(decision).isEqualTo(new Decision("yes".equals(letters), reason));
  }

  @ParameterizedTest(name = "responsibility {0}: {1}")
  @CsvSource({"YES, true", "NOT_KNOWN, true", "NO, false"})
  void a_local_authority_is_entitled_unless_it_has_no_responsibility(
      Known responsibility, boolean entitled) {
    assertThat(
            Entitlement.decide(
                    facts(
                        RelationshipKind.LOCAL_AUTHORITY,
                        responsibility,
                        Known.NO,
                        Known.NOT_KNOWN,
                        RelationshipSource.CONTACTS,
                        ParentKind.ORGANISATION))
                .entitled())
        .isEqualTo(entitled);
  }

  @Test
  void a_social_worker_of_the_authority_is_not_the_authority() {
    assertThat(
            Entitlement.decide(
                    facts(
                        RelationshipKind.LOCAL_AUTHORITY,
                        Known.NOT_KNOWN,
                        Known.NO,
                        Known.NO,
                        RelationshipSource.CONTACTS,
                        ParentKind.PERSON))
                .entitled())
        .isFalse();
  }

  @Test
  void the_reason_names_the_emergency_contact() {
    assertThat(
            Entitlement.decide(
                facts(
                    RelationshipKind.FAMILY_FRIEND,
                    Known.NO,
                    Known.NO,
                    Known.YES,
                    RelationshipSource.CONTACTS,
                    ParentKind.PERSON)))
        .isEqualTo(
            Decision.no(
                "family friend and emergency contact"
                    + " with neither parental responsibility nor care of the child"));
  }

  @ParameterizedTest(name = "pupil {0}, parent {1}, ended {2}: {3}")
  @CsvSource({
    "LEFT, PRESENT, false, no pupil on roll: the pupil has left",
    "TRANSFERRED, PRESENT, false, no pupil on roll: the pupil has moved to another school",
    "DECEASED, PRESENT, false, no pupil on roll: the pupil has died",
    "LEFT, DECEASED, true, no pupil on roll: the pupil has left",
    "PRESENT, LEFT, false, deleted: no longer among the school's contacts",
    "PRESENT, DECEASED, true, this parent has died",
    "PRESENT, PRESENT, true, this relationship has ended"
  })
  void who_is_gone_gets_nothing_even_a_mother(
      Presence pupil, Presence parent, boolean ended, String reason) {
    RelationshipFacts facts =
        new RelationshipFacts(
            RelationshipKind.MOTHER,
            Known.YES,
            Known.YES,
            Known.NO,
            RelationshipSource.CONTACTS,
            ended,
            pupil,
            parent,
            ParentKind.PERSON,
            false);
    assertThat(Entitlement.decide(facts)).isEqualTo(Decision.no(reason));
  }

  @Test
  void nobody_is_entitled_without_a_ground_in_law() {
    for (RelationshipFacts facts : everyCombination()) {
      Decision decision = Entitlement.decide(facts);
      assertThat(decision.reason()).as("reason for %s", facts).isNotBlank();
      boolean there =
          facts.pupil() == Presence.PRESENT && facts.parent() == Presence.PRESENT && !facts.ended();
      boolean grounds =
          NATURAL.contains(facts.kind())
              || facts.parentalResponsibility() == Known.YES
              || facts.livesWith() == Known.YES
              || (facts.kind() == RelationshipKind.LOCAL_AUTHORITY
                  && facts.parentKind() == ParentKind.ORGANISATION
                  && facts.parentalResponsibility() == Known.NOT_KNOWN)
              || (facts.kind() == RelationshipKind.GUARDIAN
                  && facts.source() == RelationshipSource.ONEROSTER
                  && facts.parentalResponsibility() != Known.NO);
      assertThat(decision.entitled()).as("%s", facts).isEqualTo(there && grounds);
    }
  }

  @Test
  void a_restriction_overrides_every_ground_and_its_reason_gives_nothing_away() {
    for (RelationshipFacts facts : everyCombination()) {
      Decision without = Entitlement.decide(facts);
      Decision with = Entitlement.decide(restricted(facts));
      assertThat(with.entitled()).as("%s", facts).isFalse();
      assertThat(with.reason())
          .isEqualTo(without.entitled() ? "ask the safeguarding lead" : without.reason());
    }
  }

  private static List<RelationshipFacts> everyCombination() {
    List<RelationshipFacts> all = new ArrayList<>();
    for (RelationshipKind kind : RelationshipKind.values()) {
      for (Known responsibility : Known.values()) {
        for (Known livesWith : Known.values()) {
          for (Known emergency : Known.values()) {
            for (RelationshipSource source : RelationshipSource.values()) {
              for (ParentKind parentKind : ParentKind.values()) {
                RelationshipFacts facts =
                    facts(kind, responsibility, livesWith, emergency, source, parentKind);
                all.add(facts);
                all.addAll(gone(facts));
              }
            }
          }
        }
      }
    }
    return all;
  }

  private static List<RelationshipFacts> gone(RelationshipFacts facts) {
    List<RelationshipFacts> all = new ArrayList<>();
    for (Presence pupil : Presence.values()) {
      for (Presence parent : Presence.values()) {
        for (boolean ended : new boolean[] {false, true}) {
          all.add(
              new RelationshipFacts(
                  facts.kind(),
                  facts.parentalResponsibility(),
                  facts.livesWith(),
                  facts.emergencyContact(),
                  facts.source(),
                  ended,
                  pupil,
                  parent,
                  facts.parentKind(),
                  false));
        }
      }
    }
    return all;
  }

  private static RelationshipFacts facts(
      RelationshipKind kind,
      Known responsibility,
      Known livesWith,
      Known emergency,
      RelationshipSource source,
      ParentKind parentKind) {
    return new RelationshipFacts(
        kind,
        responsibility,
        livesWith,
        emergency,
        source,
        false,
        Presence.PRESENT,
        Presence.PRESENT,
        parentKind,
        false);
  }

  private static RelationshipFacts restricted(RelationshipFacts facts) {
    return new RelationshipFacts(
        facts.kind(),
        facts.parentalResponsibility(),
        facts.livesWith(),
        facts.emergencyContact(),
        facts.source(),
        facts.ended(),
        facts.pupil(),
        facts.parent(),
        facts.parentKind(),
        true);
  }
}
