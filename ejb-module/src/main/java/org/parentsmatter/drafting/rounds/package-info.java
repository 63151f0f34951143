/**
 * Drafting for many families at once: a round is worked out, looked at, written, and can be taken
 * back. It uses drafting, plan, family, jobs, security, audit and database.
 */
package org.parentsmatter.drafting.rounds;
