package org.parentsmatter.imports.mapping;

import java.util.List;

/**
 * A column as the page shows it.
 *
 * @param samples its first values that are not empty
 * @param guess what it probably is; null when nobody knows
 * @param doubtful whether the heading could mean something else as well
 */
public record ColumnView(
    int place, String heading, List<String> samples, Field guess, boolean doubtful) {}
