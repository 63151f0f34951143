/**
 * The families that need somebody now: reviews, follow-ups and requests that are due, families who
 * heard bad news only, families nobody was in touch with. It reads the tables of plans, contacts
 * and communities, and uses reach, school and security; home uses it.
 */
package org.parentsmatter.worklist;
