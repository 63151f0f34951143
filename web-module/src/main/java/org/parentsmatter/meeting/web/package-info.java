/** The sheet for the table at a meeting, and the page for notes during a call. */
package org.parentsmatter.meeting.web;
