package org.parentsmatter.approach;

import java.io.Serializable;
import java.util.List;

/**
 * The same measures for families whose children need more and for others.
 *
 * @param bands one for each way of telling families apart
 */
public record GapView(List<Period> periods, int shown, List<BandView> bands)
    implements Serializable {
  public GapView {
    periods = List.copyOf(periods);
    bands = List.copyOf(bands);
  }

  /** The period looked at. */
  public Period period() {
    return periods.get(shown);
  }

  /**
   * One way of telling families apart.
   *
   * @param notKnown how many families are in none of the groups, because nothing is known
   */
  public record BandView(Band band, List<ApproachView.Group> groups, long notKnown)
      implements Serializable {
    public BandView {
      groups = List.copyOf(groups);
    }
  }
}
