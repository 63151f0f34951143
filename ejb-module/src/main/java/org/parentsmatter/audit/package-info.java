/**
 * The append-only log of what mattered: who did what to whom, and when. Every feature but security
 * may use it; it uses security, for who is acting and from where.
 */
package org.parentsmatter.audit;
