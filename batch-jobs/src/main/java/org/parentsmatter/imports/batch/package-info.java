/**
 * The job that imports a school's export: parse, check, apply, draft-plans. The first two fill the
 * staging tables, the third is one transaction; what came of it is in the tables of the feature.
 */
package org.parentsmatter.imports.batch;
