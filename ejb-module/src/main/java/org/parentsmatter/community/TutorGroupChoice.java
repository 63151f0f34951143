package org.parentsmatter.community;

/**
 * A tutor group with pupils on roll.
 *
 * @param community the name of the one it belongs to; null for none
 */
public record TutorGroupChoice(String name, String community) {
  /** As a page offers it. */
  public String label() {
    return community == null ? name : name + " (now " + community + ")";
  }
}
