package org.parentsmatter.family;

import java.util.List;

/** One page of families, and how many there are on all pages. */
public record FamilyPage(List<FamilySummary> rows, long total) {}
