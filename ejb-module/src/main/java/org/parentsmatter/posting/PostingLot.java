package org.parentsmatter.posting;

/**
 * One part of a run and whether it went out.
 *
 * @param letters how many letters it has
 * @param mark null while it has not gone out
 * @param allowed whether whoever looks may mark it, or take the mark back
 */
public record PostingLot(PostingPart part, int letters, PostedMark mark, boolean allowed) {
  /** Whether it waits to be marked by whoever looks. */
  public boolean isOpen() {
    return mark == null && allowed;
  }
}
