/**
 * What happened with a family, in one line of time: contacts, letters, what became of the plan; and
 * how attendance and attainment went. It reads for the page of a family and is used by no feature.
 * It uses contact, family, security and database.
 */
package org.parentsmatter.timeline;
