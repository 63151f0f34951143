/**
 * The pages on which people record exchanges with parents and see to what follows, and the parts of
 * a family's page about them. They call the use cases of contact and nothing else.
 */
package org.parentsmatter.contact.web;
