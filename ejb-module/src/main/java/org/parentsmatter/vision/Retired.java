package org.parentsmatter.vision;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * Who took something out of use, and when.
 *
 * @param at in UTC
 */
public record Retired(String by, LocalDateTime at) implements Serializable {}
