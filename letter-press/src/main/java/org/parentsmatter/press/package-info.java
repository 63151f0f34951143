/**
 * The letter press: a compiled template and the data of one letter go in, a PDF comes out. It knows
 * paper, type and envelopes, and nothing about families, plans or databases. Callers use {@link
 * org.parentsmatter.press.LetterPress}, never a PDF library.
 */
package org.parentsmatter.press;
