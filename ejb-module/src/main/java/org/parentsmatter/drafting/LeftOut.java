package org.parentsmatter.drafting;

/**
 * What was not proposed, and why: for staff alone.
 *
 * @param parentId on whose side; null for the school's
 * @param strategy its title
 */
public record LeftOut(long pupilId, Long parentId, String strategy, String why) {
  LeftOut of(long parent) {
    return new LeftOut(pupilId, parent, strategy, why);
  }
}
