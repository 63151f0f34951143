package org.parentsmatter.letters;

import java.io.Serializable;
import java.time.LocalDateTime;

/**
 * How often letters were written with a template.
 *
 * @param runs how many letter runs
 * @param last when the newest was started, in UTC
 */
public record TemplateUse(int runs, LocalDateTime last) implements Serializable {}
