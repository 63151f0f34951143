package org.parentsmatter.drafting.rounds;

import org.parentsmatter.family.Audience;

/**
 * What somebody orders: a round of drafting.
 *
 * @param token the form's own, so that two clicks are one round
 * @param words the audience as people read it
 */
public record RoundOrder(String token, Audience audience, String words, WhichFamilies which) {}
