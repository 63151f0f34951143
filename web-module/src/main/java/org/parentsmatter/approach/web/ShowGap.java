package org.parentsmatter.approach.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.parentsmatter.approach.GapView;
import org.parentsmatter.approach.GapView.BandView;
import org.parentsmatter.approach.SeeingApproachability;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.Right;

/**
 * Whether the school is as near to all families; the first day of the term stands in the address.
 */
@Named
@RequestScoped
@PageRule(
    path = "/approach/gap.xhtml",
    needs = Right.SEE_APPROACHABILITY,
    menu = "Engagement gap",
    order = 70)
public class ShowGap {
  @Inject private SeeingApproachability approachability;

  private LocalDate from;
  private GapView view;

  public GapView getView() {
    if (view == null) {
      view = approachability.gap(from);
    }
    return view;
  }

  /** The groups of a band side by side: a chart for each measure that has something to show. */
  public List<BarChart> charts(BandView band) {
    return GroupTable.measures(band.groups()).stream()
        .map(measure -> BarChart.of(measure, band.groups()))
        .filter(BarChart::hasBars)
        .toList();
  }

  /** The groups of a band beside each other. */
  public GroupTable table(BandView band) {
    return GroupTable.of(band.groups());
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }
}
