/**
 * Knowing that every member of staff knows: how many have read each briefing, who has not yet,
 * reminders, signatures on paper. It uses briefing, audience, school, audit, security and database.
 */
package org.parentsmatter.coverage;
