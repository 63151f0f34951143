/**
 * The export of the school's information system becomes the school's pupils, parents, relationships
 * and staff: read into staging tables, checked there, applied in one transaction or not at all. It
 * uses family (to derive the families anew), plan (to draft what is missing), spelling, security,
 * audit, jobs and database.
 */
package org.parentsmatter.imports;
