package org.parentsmatter.family;

import java.util.List;

/** One page of parents, and how many there are on all pages. */
public record ParentPage(List<ParentSummary> rows, long total) {}
