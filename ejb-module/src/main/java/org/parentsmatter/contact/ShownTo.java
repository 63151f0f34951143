package org.parentsmatter.contact;

/** Who may read the note of a contact. */
public enum ShownTo {
  /** Everybody who may see the family. */
  STAFF,
  /** Whoever wrote it, and those with a right of their own. */
  SENSITIVE
}
