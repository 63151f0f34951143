package org.parentsmatter.community;

import java.util.List;

/**
 * A member of staff and what he or she belongs to.
 *
 * @param role as the export has it, in words; of somebody by hand, the school's words
 * @param byHand whether no export knows him or her
 */
public record StaffLine(
    long id,
    String name,
    String role,
    boolean byHand,
    List<String> tutorGroups,
    List<GroupLink> groups) {}
