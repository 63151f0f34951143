package org.parentsmatter.contact;

/**
 * Who reads contacts.
 *
 * @param name the sign-in name
 * @param seesSensitive whether he or she may read what is kept close
 */
record Reader(String name, boolean seesSensitive) {
  /** Whether something of a contact is kept from this reader. */
  boolean isKeptOut(String shownTo, String recordedBy) {
    return "SENSITIVE".equals(shownTo) && !seesSensitive && !name.equals(recordedBy);
  }
}
