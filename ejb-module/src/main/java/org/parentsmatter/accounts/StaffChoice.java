package org.parentsmatter.accounts;

/**
 * A member of staff of the school's export, to be chosen as the holder of an account.
 *
 * @param sourceId the export's own id
 */
public record StaffChoice(String sourceId, String name) {}
