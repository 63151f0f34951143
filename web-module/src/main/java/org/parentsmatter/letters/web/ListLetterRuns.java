package org.parentsmatter.letters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Paging;
import org.parentsmatter.letters.RunSummary;
import org.parentsmatter.letters.SeeingLetters;
import org.parentsmatter.posting.MarkingPosted;
import org.parentsmatter.posting.PostedSoFar;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;

/** The letter runs of the school, the newest first. */
@Named
@RequestScoped
@PageRule(path = "/letters/list.xhtml", needs = Right.SEE_LETTERS, menu = "Letters", order = 10)
public class ListLetterRuns {
  private static final int SIZE = 20;

  @Inject private SeeingLetters seeing;
  @Inject private MarkingPosted marking;
  @Inject private CurrentUser currentUser;

  private String page;
  private List<RunSummary> runs;
  private Map<Long, PostedSoFar> posted;
  private Paging paging;

  public List<RunSummary> getRuns() {
    if (runs == null) {
      runs = seeing.runs(getPaging().first(), SIZE);
    }
    return runs;
  }

  /** How much of each of these runs went out. */
  public Map<Long, PostedSoFar> getPosted() {
    if (posted == null) {
      posted = marking.soFar(getRuns().stream().map(RunSummary::id).toList());
    }
    return posted;
  }

  public Paging getPaging() {
    if (paging == null) {
      paging = Paging.within(page, SIZE, seeing.countRuns());
    }
    return paging;
  }

  /** Whether the person may start runs. */
  public boolean isAllowed() {
    return currentUser.has(Right.RUN_LETTERS);
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
