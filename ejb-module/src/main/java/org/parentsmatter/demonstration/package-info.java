/**
 * A year at the demonstration school: how its staff and parents were in touch. Invented, and the
 * same for the same day. It uses contact, school, entitlement and database; only the handover uses
 * it.
 */
package org.parentsmatter.demonstration;
