/**
 * Cards on how to talk with parents: one topic a card, to be read in two minutes before a call or a
 * meeting, on the screen or on paper. They come with the product; it uses catalogue (for the
 * sources they name), school (for the paper) and security.
 */
package org.parentsmatter.card;
