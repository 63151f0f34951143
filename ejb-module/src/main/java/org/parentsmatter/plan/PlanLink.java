package org.parentsmatter.plan;

import java.io.Serializable;

/** A plan to go to: its key and its family by name. */
public record PlanLink(long id, String family) implements Serializable {}
