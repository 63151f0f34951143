package org.parentsmatter.coverage.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.parentsmatter.briefing.web.BriefingNumber;
import org.parentsmatter.coverage.BriefingCoverage;
import org.parentsmatter.coverage.QuestionResult;
import org.parentsmatter.coverage.Reminding;
import org.parentsmatter.coverage.SeeingCoverage;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;

/** How far one briefing has come, and by name for those who may see it. */
@Named
@ViewScoped
@PageRule(path = "/briefing/knows.xhtml", needs = Right.SEE_BRIEFING_COVERAGE)
public class ShowWhoKnows implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final DateTimeFormatter FROM =
      DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.UK);

  @Inject private transient SeeingCoverage seeing;
  @Inject private transient Reminding reminding;
  @Inject private transient CurrentUser currentUser;

  private String id;
  private BriefingCoverage coverage;
  private List<BriefingCoverage.NotYet> notYet = List.of();
  private List<QuestionResult> questions;

  public void open() {
    long number = BriefingNumber.of(id);
    coverage = seeing.of(number);
    questions = seeing.questions(number);
    if (isByName()) {
      notYet = seeing.notYet(number);
    }
  }

  /** Asks those who have an account once more. */
  public String remind() {
    Reminding.Reminded reminded = reminding.remind(BriefingNumber.of(id));
    String people =
        switch (reminded.people()) {
          case 0 -> "Nobody is reminded: everybody with an account was reminded today already.";
          case 1 -> "One person is reminded.";
          default -> reminded.people() + " people are reminded.";
        };
    return Parting.words(
        people
            + (reminded.from() == null || reminded.people() == 0
                ? ""
                : " They see it when the quiet hours are over: "
                    + FROM.format(reminded.from())
                    + "."),
        "/briefing/knows.xhtml?id=" + BriefingNumber.of(id));
  }

  public boolean isByName() {
    return currentUser.has(Right.SEE_WHO_HAS_READ);
  }

  public boolean isMaySign() {
    return currentUser.has(Right.RECORD_SIGNATURES);
  }

  /** How many of those who have not read it can be reminded on a screen. */
  public long getRemindable() {
    return notYet.stream().filter(BriefingCoverage.NotYet::hasAccount).count();
  }

  public BriefingCoverage getCoverage() {
    return coverage;
  }

  public List<BriefingCoverage.NotYet> getNotYet() {
    return notYet;
  }

  public List<QuestionResult> getQuestions() {
    return questions;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
