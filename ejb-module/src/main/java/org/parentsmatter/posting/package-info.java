/**
 * That letters went out: which of a run, when, and who says so. A mark is never deleted, only taken
 * back, and stays with a run that is made again. Uses letters, security and audit; the answer to
 * why a parent got a letter asks its tables.
 */
package org.parentsmatter.posting;
