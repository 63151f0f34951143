package org.parentsmatter.pack;

import java.io.Serializable;

/**
 * A member of staff with a tutor group or a class.
 *
 * @param sourceId the export's id
 */
public record StaffName(String sourceId, String name) implements Serializable {}
