package org.parentsmatter.community;

/**
 * A tutor group with pupils on roll.
 *
 * @param community the name of the one it belongs to; null for none
 */
public record TutorGroupChoice(String name, String community) {
  /** As the page of a community offers it: with the other community that it would leave. */
  public String label(String here) {
    return community == null || community.equals(here) ? name : name + " (now " + community + ")";
  }
}
