package org.parentsmatter.entitlement;

/** A parent is a person, or an organisation such as the local authority of a looked-after child. */
public enum ParentKind {
  PERSON,
  ORGANISATION
}
