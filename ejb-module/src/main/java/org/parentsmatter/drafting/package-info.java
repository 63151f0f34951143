/**
 * Drafting: the rules that propose a plan for a family from what the school knows, each proposal
 * with its reason, and drafting for many families at once. Imports use it; it uses plan, catalogue,
 * family, entitlement, school, jobs, security, audit and database.
 */
package org.parentsmatter.drafting;
