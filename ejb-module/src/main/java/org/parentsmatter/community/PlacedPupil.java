package org.parentsmatter.community;

/** A pupil who belongs to a community whatever his or her tutor group. */
public record PlacedPupil(long id, String name, String tutorGroup) {}
