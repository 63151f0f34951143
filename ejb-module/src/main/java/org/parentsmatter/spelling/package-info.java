/**
 * How what people write in many ways is written in one: telephone numbers, postcodes and names.
 * Every rule is a function of the text alone; it never guesses, and says the same of its own
 * answer. It uses no other feature.
 */
package org.parentsmatter.spelling;
