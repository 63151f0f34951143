/** The pages on which the office writes letter templates and leaders approve them. */
package org.parentsmatter.templates.web;
