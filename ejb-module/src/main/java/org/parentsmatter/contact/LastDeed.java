package org.parentsmatter.contact;

/**
 * What somebody did a few minutes ago with a contact and can undo.
 *
 * @param takenBack whether it was taking the contact back; else it was recording it
 */
public record LastDeed(long contactId, boolean takenBack) {}
