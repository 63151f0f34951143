package org.parentsmatter.audit;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What part of the log to read; null leaves a condition out.
 *
 * @param username whose deeds
 * @param since from this day on
 */
public record AuditFilter(String username, AuditAction action, LocalDate since)
    implements Serializable {}
