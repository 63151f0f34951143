package org.parentsmatter.learning;

import java.io.Serializable;

/**
 * What somebody typed for one class.
 *
 * @param version of the line as it was read; null where there was none
 */
public record LineEdit(String classKey, Long version, Wording wording) implements Serializable {}
