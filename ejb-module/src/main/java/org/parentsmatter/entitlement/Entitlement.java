package org.parentsmatter.entitlement;

import static org.parentsmatter.entitlement.Decision.no;
import static org.parentsmatter.entitlement.Decision.yes;

/**
 * The rule of who is a parent in law: a natural parent, whoever has parental responsibility, and
 * whoever has care of the child (Education Act 1996, section 576). It is asked when recipients are
 * frozen, when letters are made and when they are released. {@link EntitlementSql} says the same.
 */
public final class Entitlement {
  /** Said where a restriction stands, whatever it is: it gives away neither scope nor document. */
  static final String ASK = "ask the safeguarding lead";

  private Entitlement() {}

  /** Decides about one parent and one pupil. */
  public static Decision decide(RelationshipFacts facts) {
    Decision inLaw = inLaw(facts);
    return inLaw.entitled() && facts.restricted() ? no(ASK) : inLaw;
  }

  private static Decision inLaw(RelationshipFacts facts) {
    Decision gone = gone(facts);
    if (gone != null) {
      return gone;
    }
    if (facts.kind().isNaturalParent()) {
      return yes("parent of the pupil");
    }
    if (facts.parentalResponsibility() == Known.YES) {
      return yes(facts.kind().label() + " with parental responsibility");
    }
    if (facts.livesWith() == Known.YES) {
      return yes(facts.kind().label() + " the pupil lives with");
    }
    if (isLocalAuthority(facts) && facts.parentalResponsibility() != Known.NO) {
      return yes("local authority of a looked-after child");
    }
    if (isGuardianByOneRoster(facts) && facts.parentalResponsibility() != Known.NO) {
      return yes("guardian in the school's data");
    }
    return refused(facts);
  }

  private static Decision gone(RelationshipFacts facts) {
    if (facts.pupil() != Presence.PRESENT) {
      return no("no pupil on roll: the pupil has " + gone(facts.pupil()));
    }
    if (facts.parent() != Presence.PRESENT) {
      return no(
          facts.parent() == Presence.DECEASED
              ? "this parent has died"
              : "deleted: no longer among the school's contacts");
    }
    return facts.ended() ? no("this relationship has ended") : null;
  }

  /** Which school it is, the reason never says: a parent in hiding may have moved there too. */
  private static String gone(Presence pupil) {
    return switch (pupil) {
      case DECEASED -> "died";
      case TRANSFERRED -> "moved to another school";
      default -> "left";
    };
  }

  private static boolean isLocalAuthority(RelationshipFacts facts) {
    return facts.kind() == RelationshipKind.LOCAL_AUTHORITY
        && facts.parentKind() == ParentKind.ORGANISATION;
  }

  private static boolean isGuardianByOneRoster(RelationshipFacts facts) {
    return facts.kind() == RelationshipKind.GUARDIAN
        && facts.source() == RelationshipSource.ONEROSTER;
  }

  private static Decision refused(RelationshipFacts facts) {
    String neither = " with neither parental responsibility nor care of the child";
    if (facts.kind() == RelationshipKind.NOT_KNOWN
        || facts.source() == RelationshipSource.ONEROSTER && !isGuardianByOneRoster(facts)) {
      return no("relationship not known");
    }
    if (facts.emergencyContact() == Known.YES
        && facts.kind() != RelationshipKind.EMERGENCY_CONTACT) {
      return no(facts.kind().label() + " and emergency contact" + neither);
    }
    return no(facts.kind().label() + neither);
  }
}
