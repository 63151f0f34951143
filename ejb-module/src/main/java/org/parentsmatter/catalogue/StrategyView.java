package org.parentsmatter.catalogue;

import java.io.Serializable;

/** An entry of the catalogue with the key by which a commitment refers to it. */
public record StrategyView(long id, CatalogueEntry entry) implements Serializable {}
