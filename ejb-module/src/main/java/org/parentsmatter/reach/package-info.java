/**
 * Who may see which families: teachers and tutors those of the pupils they teach, community leaders
 * also those of their community, office and leaders all. Whatever shows or changes something about
 * a family, pupil or parent asks it; it uses only security.
 */
package org.parentsmatter.reach;
