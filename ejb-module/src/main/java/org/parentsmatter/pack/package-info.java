/**
 * The paper for a parents' evening: one page about each family that somebody will meet, in the
 * order in which they come, and the list it is made of. It uses meeting, plan, contact, learning,
 * catalogue, family, entitlement, reach, school, accounts, audit, security, database and the letter
 * press; nothing uses it but its pages.
 */
package org.parentsmatter.pack;
