package org.parentsmatter.imports;

/** An import under way in this process, and the execution of its job. */
public record ImportAtWork(long importId, long execution) {}
