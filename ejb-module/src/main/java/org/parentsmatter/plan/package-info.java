/**
 * Engagement plans: the rules that draft a plan from the catalogue, the plan of a family with the
 * commitments of both sides, and what of it one parent may read. Letters and imports use it; it
 * uses catalogue, family, entitlement, school, security, audit and database.
 */
package org.parentsmatter.plan;
