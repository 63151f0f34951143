package org.parentsmatter.contact;

import java.util.List;

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
}
