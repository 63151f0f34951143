package org.parentsmatter.family;

/** What deriving the families changed. Unchanged data gives three zeros. */
public record FamiliesDerived(int created, int changed, int ended) {}
