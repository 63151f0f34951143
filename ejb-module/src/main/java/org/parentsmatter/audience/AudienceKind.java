package org.parentsmatter.audience;

/** By what people are chosen. */
public enum AudienceKind {
  EVERYBODY,
  STAFF_KIND,
  TEAM,
  COMMUNITY,
  YEAR,
  PERSON
}
