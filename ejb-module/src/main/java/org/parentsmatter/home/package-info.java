/**
 * What somebody should do next, and what changed lately. It reads the tables of every feature, asks
 * them for no more than a few numbers, and is used by none.
 */
package org.parentsmatter.home;
