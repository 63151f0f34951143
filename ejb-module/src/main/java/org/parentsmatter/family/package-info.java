/**
 * Pupils, their parents, one relationship for each pair, the families derived from them as a view
 * for staff, and saved lists of families. It uses entitlement, spelling, security, audit and
 * database.
 */
package org.parentsmatter.family;
