package org.parentsmatter.letters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.letters.LetterAnswer;
import org.parentsmatter.letters.SeeingLetters;
import org.parentsmatter.security.Right;

/** Why a parent did, or did not, get a letter: for one run, or for the newest runs. */
@Named
@RequestScoped
@PageRule(path = "/letters/why.xhtml", needs = Right.SEE_LETTERS)
public class WhyLetters {
  @Inject private SeeingLetters seeing;

  private String parent;
  private String run;
  private String name;
  private List<LetterAnswer> answers;

  /**
   * Fetches the answers before anything is shown, so that a missing parent is said to be missing.
   */
  public void load() {
    long parentId = RunNumber.of(parent);
    name = seeing.parentName(parentId);
    answers = run == null ? seeing.why(parentId) : List.of(seeing.why(parentId, RunNumber.of(run)));
  }

  public String getName() {
    return name;
  }

  public List<LetterAnswer> getAnswers() {
    return answers;
  }

  public String getParent() {
    return parent;
  }

  public void setParent(String parent) {
    this.parent = parent;
  }

  public String getRun() {
    return run;
  }

  public void setRun(String run) {
    this.run = run;
  }
}
