package org.parentsmatter.pack;

import java.io.Serializable;

/**
 * How much of a pack can be printed at this moment.
 *
 * @param families about how many families there is a page
 * @param leftOut how many pupils of the list have none: they have left, are not within reach any
 *     more, or there is nobody with whom the school may talk about them
 */
public record PackCount(int families, int leftOut) implements Serializable {}
