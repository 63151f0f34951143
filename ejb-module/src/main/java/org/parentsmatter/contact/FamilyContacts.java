package org.parentsmatter.contact;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the page of a family says about being in touch with its parents.
 *
 * @param latest the last five contacts, the last first
 * @param followUps what is still to be done, the first due first
 * @param requests what parents wait for, then what was answered lately
 * @param barriers what parents said makes it hard
 * @param wishes how parents want to be reached
 * @param tried the channels by which the school has turned to them in the last twelve months
 */
public record FamilyContacts(
    List<ContactLine> latest,
    List<FollowUpLine> followUps,
    List<RequestLine> requests,
    List<BarrierLine> barriers,
    List<WishLine> wishes,
    Set<Channel> tried) {
  private static final Set<Channel> TO_TRY =
      EnumSet.complementOf(EnumSet.of(Channel.EVENT));

  public FamilyContacts {
    latest = List.copyOf(latest);
    followUps = List.copyOf(followUps);
    requests = List.copyOf(requests);
    barriers = List.copyOf(barriers);
    wishes = List.copyOf(wishes);
    tried = Set.copyOf(tried);
  }

  /** How this parent wants to be reached, in words; null when nobody said. */
  public String wishOf(long parentId) {
    return wishes.stream()
        .filter(wish -> wish.parentId() == parentId)
        .map(WishLine::inWords)
        .findFirst()
        .orElse(null);
  }

  /** What this parent said makes it hard. */
  public List<BarrierLine> barriersOf(long parentId) {
    return barriers.stream().filter(barrier -> barrier.parentId() == parentId).toList();
  }

  /** By which channels the school has not turned to this family lately. */
  public List<Channel> notTried() {
    return TO_TRY.stream().filter(channel -> !tried.contains(channel)).toList();
  }
}
