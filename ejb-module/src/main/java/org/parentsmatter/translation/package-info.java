/**
 * What the product ships in other languages than English, and who has read it: nothing of it goes
 * to a parent before a named person who speaks the language has found exactly that version right.
 * It uses catalogue, security, audit and database; letters ask it what may go out.
 */
package org.parentsmatter.translation;
