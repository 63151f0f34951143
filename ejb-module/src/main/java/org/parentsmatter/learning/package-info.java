/**
 * Learning lines: half-term by half-term, what each class is learning and one question to ask at
 * home, and what of it is about which pupil. Plans, letters and meetings use it; it uses school,
 * family, entitlement, audit, security and database.
 */
package org.parentsmatter.learning;
