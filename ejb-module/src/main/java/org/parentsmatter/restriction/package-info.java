/**
 * Court orders and safeguarding decisions that keep something about a pupil from one of the
 * parents. A restriction works from the moment it is recorded; ending one early needs a second
 * person. It uses family, entitlement, security and audit; the engine of entitlement asks its
 * table.
 */
package org.parentsmatter.restriction;
