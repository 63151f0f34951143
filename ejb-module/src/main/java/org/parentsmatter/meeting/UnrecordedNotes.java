package org.parentsmatter.meeting;

import java.time.LocalDateTime;

/**
 * Notes of one's own that wait to be recorded.
 *
 * @param parentName with whom
 * @param savedAt in UTC
 */
public record UnrecordedNotes(
    long id, long familyId, long parentId, String parentName, LocalDateTime savedAt) {}
