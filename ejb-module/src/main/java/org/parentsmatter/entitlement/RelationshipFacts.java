package org.parentsmatter.entitlement;

import java.util.Objects;

/**
 * Everything the rules ask about one parent and one pupil. Responsibility, care and emergency
 * contact are separate facts, because the law keeps them apart.
 *
 * @param livesWith whether the pupil lives with this parent: what the law calls having care
 * @param ended whether the relationship is no longer in the school's data
 * @param restricted whether a restriction in force keeps letters about this pupil from this parent
 */
public record RelationshipFacts(
    RelationshipKind kind,
    Known parentalResponsibility,
    Known livesWith,
    Known emergencyContact,
    RelationshipSource source,
    boolean ended,
    Presence pupil,
    Presence parent,
    ParentKind parentKind,
    boolean restricted) {
  public RelationshipFacts {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(parentalResponsibility);
    Objects.requireNonNull(livesWith);
    Objects.requireNonNull(emergencyContact);
    Objects.requireNonNull(source);
    Objects.requireNonNull(pupil);
    Objects.requireNonNull(parent);
    Objects.requireNonNull(parentKind);
  }
}
