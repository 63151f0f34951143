package org.parentsmatter.approach.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.parentsmatter.approach.ApproachView;
import org.parentsmatter.approach.ApproachView.Trend;
import org.parentsmatter.approach.SeeingApproachability;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.Right;

/** How approachable the school is; the first day of the term looked at stands in the address. */
@Named
@RequestScoped
@PageRule(
    path = "/approach/show.xhtml",
    needs = Right.SEE_APPROACHABILITY,
    menu = "How approachable we are",
    order = 60)
public class ShowApproachability {
  @Inject private SeeingApproachability approachability;

  private LocalDate from;
  private ApproachView view;

  public ApproachView getView() {
    if (view == null) {
      view = approachability.byYearGroup(from);
    }
    return view;
  }

  /** The bars of one measure, one for each term. */
  public BarChart chart(Trend trend) {
    return BarChart.of(trend, getView().periods());
  }

  /** The year groups beside each other. */
  public GroupTable getYearGroups() {
    return GroupTable.of(getView().groups());
  }

  public LocalDate getFrom() {
    return from;
  }

  public void setFrom(LocalDate from) {
    this.from = from;
  }
}
