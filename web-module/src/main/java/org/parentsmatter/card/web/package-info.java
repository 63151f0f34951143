/** The cards on how to talk with parents, on the screen and on paper. */
package org.parentsmatter.card.web;
