package org.parentsmatter.briefing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.briefing.DraftLine;
import org.parentsmatter.briefing.WritingBriefings;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.Right;

/** All briefings, for those who write and publish them. */
@Named
@RequestScoped
@PageRule(
    path = "/briefing/drafts.xhtml",
    needs = Right.WRITE_BRIEFINGS,
    menu = "Write briefings",
    order = 40)
public class ListDrafts {
  @Inject private WritingBriefings writing;

  private List<DraftLine> briefings;

  public List<DraftLine> getBriefings() {
    if (briefings == null) {
      briefings = writing.all();
    }
    return briefings;
  }
}
