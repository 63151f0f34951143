package org.parentsmatter.entitlement;

/** Where a relationship is known from; a row of the contacts file says more than OneRoster can. */
public enum RelationshipSource {
  /** Only a tie between two users, with the role parent, guardian or relative. */
  ONEROSTER,
  /** A row of the contacts file, with relationship, responsibility and care. */
  CONTACTS
}
