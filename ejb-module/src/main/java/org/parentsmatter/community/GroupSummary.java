package org.parentsmatter.community;

/**
 * A community or team in a list. Who has left is in no number.
 *
 * @param leader null when there is none
 */
public record GroupSummary(
    long id, GroupKind kind, String name, Member leader, int tutorGroups, int pupils, int staff) {}
