package org.parentsmatter.family;

/** A parent to go to. */
public record ParentLink(long id, String name) {}
