/**
 * The job that writes the letters of a run: freeze-recipients, render-letters, reconcile, release.
 * What it has done is in the tables of the feature; a run is resumed by a new execution that takes
 * the letters still open.
 */
package org.parentsmatter.letters.batch;
