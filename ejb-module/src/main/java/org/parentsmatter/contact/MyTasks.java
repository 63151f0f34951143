package org.parentsmatter.contact;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody is to do after contacts.
 *
 * @param followUps the first due first
 * @param done what was done lately, the last first
 * @param requests what parents wait for, then what was answered lately
 * @param withOthers how many open ones are about families with whom this person no longer has to do
 */
public record MyTasks(
    List<FollowUpLine> followUps,
    List<FollowUpLine> done,
    List<RequestLine> requests,
    long withOthers) {
  public MyTasks {
    followUps = List.copyOf(followUps);
    done = List.copyOf(done);
    requests = List.copyOf(requests);
  }

  /** The families that these tasks are about, as far as they are about any. */
  Set<Long> families() {
    return Stream.concat(
            Stream.concat(followUps.stream(), done.stream()).map(FollowUpLine::familyId),
            requests.stream().map(RequestLine::familyId))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /**
   * Those that are somebody's to see; of the other open ones only how many there are.
   *
   * @param reached asked for a family, which may be null, and a parent
   */
  MyTasks asFarAs(BiPredicate<Long, Long> reached) {
    Predicate<FollowUpLine> toDo = line -> reached.test(line.familyId(), line.parentId());
    Predicate<RequestLine> asked = line -> reached.test(line.familyId(), line.parentId());
    return new MyTasks(
        followUps.stream().filter(toDo).toList(),
        done.stream().filter(toDo).toList(),
        requests.stream().filter(asked).toList(),
        followUps.stream().filter(toDo.negate()).count()
            + requests.stream().filter(RequestLine::isOpen).filter(asked.negate()).count());
  }
}
