package org.parentsmatter.contact;

import java.util.List;

/**
 * What one parent said about being in touch.
 *
 * @param wish how he or she wants to be reached, or null
 * @param barriers what makes it hard
 */
public record WishesView(
    long parentId, String parentName, WishLine wish, List<BarrierLine> barriers) {
  public WishesView {
    barriers = List.copyOf(barriers);
  }
}
