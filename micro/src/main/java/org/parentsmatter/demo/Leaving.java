package org.parentsmatter.demo;

/** The three ways in which an export says that a pupil has left. */
enum Leaving {
  MARKED_DELETED,
  ACCOUNT_CLOSED,
  ENROLMENT_ENDED
}
