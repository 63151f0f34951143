package org.parentsmatter.family;

/** A family by name. */
public record FamilyLink(long id, String name) {}
