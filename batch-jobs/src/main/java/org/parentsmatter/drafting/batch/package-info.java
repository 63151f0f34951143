/** The jobs of drafting for many families: working out what to propose, and writing the plans. */
package org.parentsmatter.drafting.batch;
