package org.parentsmatter.briefing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.parentsmatter.briefing.BriefingLine;
import org.parentsmatter.briefing.ReadingBriefings;
import org.parentsmatter.intranet.PageRule;

/** The briefings for whoever is signed in: what is to be read, and what was read before. */
@Named
@RequestScoped
@PageRule(path = "/briefing/list.xhtml", menu = "For you", order = 10)
public class ListBriefings {
  /** More than these the home page does not show; it says how many there are. */
  private static final int MOST_AT_HOME = 4;

  @Inject private ReadingBriefings reading;

  private List<BriefingLine> all;

  private List<BriefingLine> all() {
    if (all == null) {
      all = reading.mine();
    }
    return all;
  }

  /** What is to be read or acknowledged. */
  public List<BriefingLine> getFresh() {
    return all().stream().filter(BriefingLine::fresh).toList();
  }

  /** The first of them, for the home page. */
  public List<BriefingLine> getFirst() {
    List<BriefingLine> fresh = getFresh();
    return fresh.subList(0, Math.min(MOST_AT_HOME, fresh.size()));
  }

  /** How many more there are than the home page shows. */
  public int getMore() {
    return getFresh().size() - getFirst().size();
  }

  /** What is done with. */
  public List<BriefingLine> getRead() {
    return all().stream().filter(line -> !line.fresh()).toList();
  }

  public LocalDate getToday() {
    return LocalDate.now(ZoneId.systemDefault());
  }
}
