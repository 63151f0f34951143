/**
 * Starts and stops batch jobs. The batch repository is a convenience: what a job has done is in the
 * tables of its feature. Features with jobs use it; it uses none.
 */
package org.parentsmatter.jobs;
