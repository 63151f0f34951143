package org.parentsmatter.contact;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
  private static final Set<Channel> TO_TRY = EnumSet.complementOf(EnumSet.of(Channel.EVENT));

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

  /**
   * What comes first: a follow-up, an answer that a parent waits for, or the review.
   *
   * @param reviewOn when the plan is reviewed, or null
   * @return null where nothing is to be done
   */
  public NextStep next(LocalDate reviewOn) {
    Stream<NextStep> toDo =
        followUps.stream()
            .map(line -> new NextStep(words(line.words(), "Follow up"), line.on(), line.owner()));
    Stream<NextStep> toAnswer =
        requests.stream()
            .filter(RequestLine::isOpen)
            .map(
                line ->
                    new NextStep(
                        "Tell " + line.parentName() + " what came of the request",
                        line.answerBy(),
                        line.owner()));
    Stream<NextStep> review =
        Stream.ofNullable(reviewOn).map(day -> new NextStep("Review the plan", day, null));
    return Stream.of(toDo, toAnswer, review)
        .flatMap(steps -> steps)
        .min(Comparator.comparing(NextStep::on))
        .orElse(null);
  }

  private static String words(String known, String otherwise) {
    return known == null ? otherwise : known;
  }

  /** By which channels the school has not turned to this family lately. */
  public List<Channel> notTried() {
    return TO_TRY.stream().filter(channel -> !tried.contains(channel)).toList();
  }
}
