package org.parentsmatter.contact;

import java.time.LocalDateTime;

/**
 * What a contact said until somebody corrected it.
 *
 * @param correctedAt in UTC
 * @param pupilNames about whom it was
 */
public record EarlierWords(
    LocalDateTime correctedAt, String correctedBy, ContactFacts facts, String pupilNames) {}
