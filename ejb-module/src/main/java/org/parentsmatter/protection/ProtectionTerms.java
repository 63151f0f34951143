package org.parentsmatter.protection;

import java.time.LocalDateTime;

/**
 * Why an address is protected, and whether somebody wants it shown again.
 *
 * @param note null where there is none
 * @param markedAt in UTC, as {@code liftAskedAt}
 * @param liftReason null unless somebody has asked to lift it, as {@code liftAskedBy} and {@code
 *     liftAskedAt}
 */
public record ProtectionTerms(
    String note,
    String markedBy,
    LocalDateTime markedAt,
    String liftReason,
    String liftAskedBy,
    LocalDateTime liftAskedAt) {}
