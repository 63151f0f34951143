/**
 * Conversation first: the sheet that lies on the table when a parent comes, and the notes that are
 * taken during a call. Uses learning, contact, plan, catalogue, family, entitlement, audit,
 * security and database; the pack for a parents' evening uses its words.
 */
package org.parentsmatter.meeting;
