package org.parentsmatter.match.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Paging;
import org.parentsmatter.match.DecidingMatches;
import org.parentsmatter.match.MatchPage;
import org.parentsmatter.match.MatchSummary;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;

/** Parents who may be known twice; and those of one parent, as a part of the parent's page. */
@Named
@RequestScoped
@PageRule(
    path = "/match/list.xhtml",
    needs = Right.MATCH_PARENTS,
    menu = "Same person?",
    order = 45)
public class ListMatches {
  @Inject private DecidingMatches deciding;
  @Inject private CurrentUser currentUser;

  private String page;
  private MatchPage result;
  private List<MatchSummary> ofParent;

  private MatchPage result() {
    if (result == null) {
      result = deciding.page((Paging.asked(page) - 1) * Paging.SIZE, Paging.SIZE);
    }
    return result;
  }

  public List<MatchSummary> getRows() {
    return result().rows();
  }

  /** How many wait for somebody to decide. */
  public long getOpen() {
    return result().open();
  }

  public Paging getPaging() {
    return new Paging(Paging.asked(page), Paging.SIZE, result().total());
  }

  /** Those that one parent is part of; none for who may not decide. */
  public List<MatchSummary> of(long parentId) {
    if (ofParent == null) {
      ofParent = currentUser.has(Right.MATCH_PARENTS) ? deciding.ofParent(parentId) : List.of();
    }
    return ofParent;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
