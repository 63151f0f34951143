/**
 * Measures the whole letter job without a server: a school in an embedded Derby, the beans that the
 * steps of the job use, and those steps in the order of the job.
 */
package org.parentsmatter.benchmarks.job;
