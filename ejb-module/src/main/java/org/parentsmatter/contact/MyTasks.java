package org.parentsmatter.contact;

import java.util.List;

/**
 * What somebody is to do after contacts.
 *
 * @param followUps the first due first
 * @param done what was done lately, the last first
 * @param requests what parents wait for, then what was answered lately
 */
public record MyTasks(
    List<FollowUpLine> followUps, List<FollowUpLine> done, List<RequestLine> requests) {
  public MyTasks {
    followUps = List.copyOf(followUps);
    done = List.copyOf(done);
    requests = List.copyOf(requests);
  }
}
