/**
 * Letters that the post brought back, and the addresses that are in doubt because of them: nothing
 * is posted there until somebody confirms the address or the MIS brings another. Uses letters,
 * family, security and audit; who chooses recipients asks its table.
 */
package org.parentsmatter.returned;
