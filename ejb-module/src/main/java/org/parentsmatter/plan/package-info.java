/**
 * Engagement plans: the catalogue of strategies, the rules that draft a plan from it, the plan of a
 * family with the commitments of both sides, and what of it one parent may read. Letters and
 * imports use it; it uses family, entitlement, school, security, audit and database.
 */
package org.parentsmatter.plan;
