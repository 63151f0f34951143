/**
 * How approachable the school is: how soon parents get an answer, whether they hear good news too,
 * and whom the school does not reach. It counts what the school did, never what a family did, and
 * shows nothing that rests on fewer than ten families. It uses contact, family, school, templates
 * and security; nothing uses it.
 */
package org.parentsmatter.approach;
