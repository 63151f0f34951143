package org.parentsmatter.audience;

import java.io.Serializable;

/**
 * A community or a team, as something that people belong to.
 *
 * @param team whether it is a team and no community
 */
public record StaffGroup(long id, String name, boolean team) implements Serializable {}
