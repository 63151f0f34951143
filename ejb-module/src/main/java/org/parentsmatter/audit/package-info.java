/**
 * The append-only log of what mattered: who did what to whom, and when. Every feature may use it;
 * it uses none.
 */
package org.parentsmatter.audit;
