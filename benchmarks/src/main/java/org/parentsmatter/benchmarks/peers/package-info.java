/**
 * The letter press against its peers: the same letter, word for word, set by libraries that others
 * use for it, and the floor that no renderer can get below.
 */
package org.parentsmatter.benchmarks.peers;
