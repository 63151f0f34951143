/**
 * The append-only log of what mattered: who did what to whom, and when. Every feature but security
 * may use it; it uses security, for who is acting and from where. What entries are about it names
 * from the tables of the other features.
 */
package org.parentsmatter.audit;
