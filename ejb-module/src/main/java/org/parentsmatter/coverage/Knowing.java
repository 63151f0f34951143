package org.parentsmatter.coverage;

import java.io.Serializable;
import java.util.List;

/**
 * What staff know, all briefings together.
 *
 * @param briefings those that ask to be acknowledged, the one with the most open first
 * @param kinds of every kind of staff, all briefings together: each person and briefing counts one
 * @param groups of every team and community, likewise
 */
public record Knowing(List<BriefingCoverage> briefings, List<Share> kinds, List<Share> groups)
    implements Serializable {
  /** Of all that anybody is asked to acknowledge. */
  public Share all() {
    int asked = briefings.stream().mapToInt(each -> each.all().asked()).sum();
    int done = briefings.stream().mapToInt(each -> each.all().done()).sum();
    return new Share("All together", asked, done);
  }
}
