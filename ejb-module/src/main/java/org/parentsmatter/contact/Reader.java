package org.parentsmatter.contact;

import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;

/**
 * Who reads contacts.
 *
 * @param name the sign-in name
 * @param seesNotes whether he or she may read notes at all
 * @param seesSensitive whether he or she may read what is kept close
 */
record Reader(String name, boolean seesNotes, boolean seesSensitive) {
  static Reader of(CurrentUser user) {
    return new Reader(user.name(), user.has(Right.SEE_PLANS), user.has(Right.SEE_SENSITIVE_NOTES));
  }

  /** Whether something of a contact is kept from this reader. */
  boolean isKeptOut(String shownTo, String recordedBy) {
    return !name.equals(recordedBy)
        && (!seesNotes || "SENSITIVE".equals(shownTo) && !seesSensitive);
  }
}
