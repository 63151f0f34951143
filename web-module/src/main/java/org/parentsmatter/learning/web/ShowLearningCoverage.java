package org.parentsmatter.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.learning.Coverage;
import org.parentsmatter.learning.SeeingLearning;
import org.parentsmatter.security.Right;

/** Which classes have no learning line yet, by year. */
@Named
@RequestScoped
@PageRule(
    path = "/learning/coverage.xhtml",
    needs = Right.LEAD_LEARNING_LINES,
    menu = "Missing learning lines",
    order = 40)
public class ShowLearningCoverage {
  @Inject private SeeingLearning seeing;

  private Coverage coverage;

  public Coverage getCoverage() {
    if (coverage == null) {
      coverage = seeing.coverage();
    }
    return coverage;
  }
}
