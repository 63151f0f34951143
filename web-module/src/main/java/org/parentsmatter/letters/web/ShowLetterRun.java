package org.parentsmatter.letters.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Paging;
import org.parentsmatter.letters.LetterFilter;
import org.parentsmatter.letters.LetterOutcome;
import org.parentsmatter.letters.LetterRow;
import org.parentsmatter.letters.LetterSort;
import org.parentsmatter.letters.RunSummary;
import org.parentsmatter.letters.RunningLetters;
import org.parentsmatter.letters.SeeingLetters;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;

/** One letter run: how it gets on, what became of each recipient, and what can be done with it. */
@Named
@RequestScoped
@PageRule(path = "/letters/show.xhtml", needs = Right.SEE_LETTERS)
public class ShowLetterRun {
  private static final int SIZE = 25;

  @Inject private SeeingLetters seeing;
  @Inject private RunningLetters running;
  @Inject private CurrentUser currentUser;
  @Inject private FacesContext faces;

  private String id;
  private String text;
  private String outcome;
  private String sort;
  private String desc;
  private String page;
  private RunSummary run;
  private List<LetterRow> rows;
  private Paging paging;
  private Boolean withheld;

  /** A form that comes back is known by its request before the view's parameters are. */
  @PostConstruct
  void open() {
    id = faces.getExternalContext().getRequestParameterMap().get("id");
  }

  /** Fetches the run before anything is shown, so that a missing one is said to be missing. */
  public void load() {
    run = seeing.run(RunNumber.of(id));
  }

  public RunSummary getRun() {
    if (run == null) {
      load();
    }
    return run;
  }

  /** How long it will take, in words. */
  public String getRemaining() {
    long seconds = getRun().remainingSeconds();
    if (seconds < 0) {
      return "";
    }
    if (seconds < 60) {
      return seconds <= 10 ? "A few seconds left" : seconds + " seconds left";
    }
    long minutes = (seconds + 59) / 60;
    return minutes == 1 ? "About a minute left" : "About " + minutes + " minutes left";
  }

  public List<LetterRow> getRows() {
    if (rows == null) {
      rows =
          seeing.letters(
              getRun().id(), filter(), sorted(), isDescending(), getPaging().first(), SIZE);
    }
    return rows;
  }

  public Paging getPaging() {
    if (paging == null) {
      paging = Paging.within(page, SIZE, seeing.countLetters(getRun().id(), filter()));
    }
    return paging;
  }

  private LetterFilter filter() {
    return new LetterFilter(
        Arrays.stream(LetterOutcome.values())
            .filter(each -> each.code().equals(outcome))
            .findFirst()
            .orElse(null),
        text);
  }

  private LetterSort sorted() {
    return Arrays.stream(LetterSort.values())
        .filter(each -> each.name().equalsIgnoreCase(sort))
        .findFirst()
        .orElse(LetterSort.PRINT_ORDER);
  }

  /** Whether the person may stop, resume and open letters. */
  public boolean isAllowed() {
    return currentUser.has(Right.RUN_LETTERS);
  }

  /** Whether the person may print, and open, letters to protected addresses. */
  public boolean isSeesProtected() {
    return currentUser.has(Right.SEE_PROTECTED_ADDRESSES);
  }

  /** Whether there is a print run that the person may open, whole or in parts. */
  public boolean isPrintable() {
    return getRun().isReleased()
        && !isWithheld()
        && (isAllowed() && getRun().printRun() || isSeesProtected() && getRun().protectedRun());
  }

  /** Whether the person may open this letter. */
  public boolean mayOpen(LetterRow row) {
    return isAllowed()
        && row.outcome() == LetterOutcome.PRODUCED
        && (!row.keptApart() || isSeesProtected());
  }

  /** Asked every two seconds while the run is under way; afterwards the page is opened afresh. */
  public void poll() throws IOException {
    if (!getRun().isUnderWay()) {
      ExternalContext external = faces.getExternalContext();
      external.redirect(external.getRequestContextPath() + address());
    }
  }

  public String stop() {
    running.stop(getRun().id());
    return afresh();
  }

  public String resume() {
    running.resume(getRun().id());
    return afresh();
  }

  /** Whether some letters of a released run must not go out any more. */
  public boolean isWithheld() {
    if (withheld == null) {
      withheld = getRun().isReleased() && seeing.hasWithheld(getRun().id());
    }
    return withheld;
  }

  public String remake() {
    running.remake(getRun().id());
    return afresh();
  }

  public String cancel() {
    running.cancel(getRun().id());
    return afresh();
  }

  private String afresh() {
    return address() + "&faces-redirect=true";
  }

  private String address() {
    return "/letters/show.xhtml?id=" + getRun().id();
  }

  public LetterOutcome[] getOutcomes() {
    return LetterOutcome.values();
  }

  public String getSortedBy() {
    return sorted().name().toLowerCase(Locale.ROOT);
  }

  public boolean isDescending() {
    return "yes".equals(desc);
  }

  public boolean isFiltered() {
    return text != null || outcome != null;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getOutcome() {
    return outcome;
  }

  public void setOutcome(String outcome) {
    this.outcome = outcome;
  }

  public String getSort() {
    return sort;
  }

  public void setSort(String sort) {
    this.sort = sort;
  }

  public String getDesc() {
    return desc;
  }

  public void setDesc(String desc) {
    this.desc = desc;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
