package org.parentsmatter.contact;

import java.time.LocalDate;

/**
 * What is to be done next with a family.
 *
 * @param words what, as a part of a sentence
 * @param owner the sign-in name of whoever sees to it, or null
 */
public record NextStep(String words, LocalDate on, String owner) {}
