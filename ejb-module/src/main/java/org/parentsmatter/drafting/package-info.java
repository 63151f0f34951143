/**
 * Drafting: the rules that propose a plan for a family from what the school knows, each proposal
 * with its reason. Imports use it; it uses plan, contact, catalogue, family, entitlement, school,
 * security, audit and database.
 */
package org.parentsmatter.drafting;
