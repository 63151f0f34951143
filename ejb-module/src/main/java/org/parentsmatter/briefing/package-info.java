/**
 * Briefings: what all staff must know, written, published, read, acknowledged and asked about. It
 * uses audience, vision, school, audit, security and database.
 */
package org.parentsmatter.briefing;
