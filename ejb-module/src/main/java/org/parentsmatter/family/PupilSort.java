package org.parentsmatter.family;

/** What pupils can be sorted by; nothing else reaches the query. */
public enum PupilSort {
  NAME,
  TUTOR_GROUP,
  ATTENDANCE
}
