/**
 * A year at the demonstration school: contacts, attendance, plans and learning lines. Invented, and
 * the same for the same day. It uses contact, plan, drafting, learning, school, entitlement and
 * database; only the handover uses it.
 */
package org.parentsmatter.demonstration;
