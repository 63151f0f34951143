/**
 * Engagement plans: the plan of a family with the commitments of both sides, from the draft to its
 * end, and what of it one parent may read. Drafting and letters use it; it uses catalogue, family,
 * entitlement, school, security, audit and database.
 */
package org.parentsmatter.plan;
