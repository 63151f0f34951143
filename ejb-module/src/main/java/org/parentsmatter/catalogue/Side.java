package org.parentsmatter.catalogue;

/** Who commits: the school or a parent. */
public enum Side {
  SCHOOL,
  PARENT
}
