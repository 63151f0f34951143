package org.parentsmatter.family;

import java.util.List;

/** One page of pupils, and how many there are on all pages. */
public record PupilPage(List<PupilSummary> rows, long total) {}
