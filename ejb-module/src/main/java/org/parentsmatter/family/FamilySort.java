package org.parentsmatter.family;

/** What families can be sorted by; nothing else reaches the query. */
public enum FamilySort {
  NAME,
  ATTENDANCE,
  TUTOR_GROUP
}
