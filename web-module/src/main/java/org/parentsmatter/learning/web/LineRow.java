package org.parentsmatter.learning.web;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.parentsmatter.learning.LineEdit;
import org.parentsmatter.learning.LineView;
import org.parentsmatter.learning.Wording;

/** One class on the page: what is saved, and what somebody types over it. */
public class LineRow implements Serializable {
  private static final long serialVersionUID = 1L;

  private final LineView saved;
  private String words;
  private String question;
  private boolean overtaken;

  LineRow(LineView saved) {
    this.saved = saved;
    put(saved.wording());
  }

  /** Carries on what was typed into an earlier state of the same line. */
  void carryOn(LineRow before) {
    if (!before.typed().equals(before.saved.wording())) {
      overtaken = !saved.wording().equals(before.saved.wording());
      words = before.words;
      question = before.question;
    }
  }

  /** Takes over the line of the half-term before, where nothing stands yet. */
  boolean copyForward() {
    boolean copies = typed().isEmpty() && !saved.before().isEmpty();
    if (copies) {
      put(saved.before());
    }
    return copies;
  }

  void useSuggestion() {
    put(saved.suggestion().wording());
  }

  LineEdit edit() {
    return new LineEdit(saved.of().key(), saved.version(), typed());
  }

  private Wording typed() {
    return new Wording(words, question);
  }

  private void put(Wording wording) {
    words = wording.words();
    question = wording.question();
  }

  public LineView getSaved() {
    return saved;
  }

  public String getLabel() {
    return saved.of().label();
  }

  /** Whether somebody else saved another line under the one that is being typed. */
  public boolean isOvertaken() {
    return overtaken;
  }

  /** Whether there is something to begin with that does not stand there already. */
  public boolean isSuggesting() {
    return saved.suggestion() != null
        && !Objects.equals(saved.suggestion().wording(), typed())
        && typed().isEmpty();
  }

  public List<String> getAdvice() {
    return typed().advice();
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getQuestion() {
    return question;
  }

  public void setQuestion(String question) {
    this.question = question;
  }
}
