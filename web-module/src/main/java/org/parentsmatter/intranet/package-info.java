/**
 * The frame that every page stands in: who may open which page, the way around, the look, response
 * headers, and what a person reads when something is refused or goes wrong. The pages of every
 * feature use it; it uses security.
 */
package org.parentsmatter.intranet;
