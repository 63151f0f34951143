package org.parentsmatter.imports;

import java.util.List;

/**
 * One page of the history of imports, newest first.
 *
 * @param total of all pages
 */
public record ImportPage(List<ImportSummary> imports, int total) {}
