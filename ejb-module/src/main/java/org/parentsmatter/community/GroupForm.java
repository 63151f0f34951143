package org.parentsmatter.community;

import java.util.List;

/**
 * What the page about one community or team shows and saves.
 *
 * @param id null for a new one
 * @param version of the group when it was read; saving with an older one is refused
 * @param leader the number of the member of staff; null for none
 * @param tutorGroups empty for a team
 */
public record GroupForm(
    Long id,
    long version,
    GroupKind kind,
    String name,
    Long leader,
    List<Long> staff,
    List<String> tutorGroups) {}
