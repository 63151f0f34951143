/**
 * Who works at the school, to what each belongs, and whom of them something is for. Briefings use
 * it; it uses entitlement, database and security.
 */
package org.parentsmatter.audience;
