package org.parentsmatter.coverage.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parentsmatter.coverage.Knowing;
import org.parentsmatter.coverage.SeeingCoverage;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.Right;

/** How far all briefings have come, by team and kind of staff. */
@Named
@RequestScoped
@PageRule(
    path = "/briefing/coverage.xhtml",
    needs = Right.SEE_BRIEFING_COVERAGE,
    menu = "Who knows",
    order = 50)
public class ShowCoverage {
  @Inject private SeeingCoverage seeing;

  private Knowing knowing;

  public Knowing getKnowing() {
    if (knowing == null) {
      knowing = seeing.overview();
    }
    return knowing;
  }
}
