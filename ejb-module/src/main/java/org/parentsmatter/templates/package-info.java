/**
 * Letter templates that the school writes itself: drafts, versions, who approved them. What was
 * submitted never changes; what is approved can be used by letter runs, which keep the version they
 * were started with. Also which core message stands at the foot of the letters of each template.
 * Uses school, vision, accounts, audit and security; letters uses it.
 */
package org.parentsmatter.templates;
