package org.parentsmatter.imports.mapping;

import java.time.Instant;
import java.util.List;

/**
 * A profile as lists show it.
 *
 * @param headings of the columns that are read
 * @param lastUsedAt null when it has answered for no file since it was saved
 */
public record ProfileSummary(
    long id,
    String name,
    FileKind kind,
    List<String> headings,
    String createdBy,
    Instant createdAt,
    Instant lastUsedAt) {}
