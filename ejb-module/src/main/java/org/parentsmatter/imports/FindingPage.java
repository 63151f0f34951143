package org.parentsmatter.imports;

import java.util.List;

/**
 * One page of an import's findings.
 *
 * @param total of all pages, under the same filter
 */
public record FindingPage(List<ImportFinding> findings, int total) {}
