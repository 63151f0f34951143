package org.parentsmatter.plan;

import java.io.Serializable;

/**
 * How much support a plan gives, for staff alone.
 *
 * @param tier as it stands
 * @param proposed what the rules proposed
 * @param why the reason of the rules; null when they had none
 * @param decidedBy who decided; null while nobody has
 */
public record TierView(Tier tier, Tier proposed, String why, String decidedBy)
    implements Serializable {}
