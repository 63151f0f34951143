package org.parentsmatter.home;

import java.time.LocalDateTime;

/**
 * Something that happened lately and that everybody who works with it should know.
 *
 * @param happenedAt in UTC
 */
public record Change(String words, String by, LocalDateTime happenedAt) {}
