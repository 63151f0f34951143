package org.parentsmatter.audit;

import java.time.LocalDateTime;

/**
 * A line of the log as it is read.
 *
 * @param happenedAt in UTC
 * @param address where the request came from; null for jobs
 */
public record AuditLine(
    LocalDateTime happenedAt,
    String username,
    AuditAction action,
    AuditSubject subject,
    String detail,
    String address) {}
