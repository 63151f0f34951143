package org.parentsmatter.community;

import java.util.List;

/**
 * Everything about a community or team but the names of its pupils.
 *
 * @param staff without the leader; who has left is among them, last
 */
public record GroupView(GroupSummary group, List<String> tutorGroups, List<Member> staff) {}
