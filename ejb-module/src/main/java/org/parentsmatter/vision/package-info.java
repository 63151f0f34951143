/**
 * What the school stands for: its vision for working with parents, the core messages that are said
 * again in pages and letters, and what is expected of each kind of staff. Home, templates, letters
 * and handover use it; it uses school, audience, audit and security.
 */
package org.parentsmatter.vision;
