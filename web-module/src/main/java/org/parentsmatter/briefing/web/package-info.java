/** The pages on which briefings are written, published, read and acknowledged. */
package org.parentsmatter.briefing.web;
