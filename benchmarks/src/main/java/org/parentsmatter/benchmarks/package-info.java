/**
 * Measures the product against a floor in the same run, because machines differ and change while
 * one looks: the ratio is what lasts. Uses the modules as anybody would.
 */
package org.parentsmatter.benchmarks;
