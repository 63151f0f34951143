package org.parentsmatter.plan;

/** Who commits: the school or a parent. */
public enum Side {
  SCHOOL,
  PARENT
}
