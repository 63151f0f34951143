package org.parentsmatter.contact;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A follow-up as lists show it.
 *
 * @param id of the contact that it follows
 * @param familyId where the parent is to be found, or null
 * @param words null where they are kept from the reader
 * @param doneAt in UTC, or null while it is to be done
 */
public record FollowUpLine(
    long id,
    long parentId,
    String parentName,
    Long familyId,
    LocalDate on,
    String words,
    String owner,
    LocalDateTime doneAt,
    String doneBy) {}
