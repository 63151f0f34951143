package org.parentsmatter.community;

import java.util.List;

/**
 * A member of staff and what he or she belongs to.
 *
 * @param role as the export has it, in words
 */
public record StaffLine(
    long id, String name, String role, List<String> tutorGroups, List<GroupLink> groups) {}
