package org.parentsmatter.briefing.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.briefing.QuestionForm;

/** A question as it is typed: always with room for four answers. */
public class QuestionFields implements Serializable {
  private static final long serialVersionUID = 1L;

  private String words;
  private String explanation;
  private final List<ChoiceFields> choices = new ArrayList<>();

  QuestionFields(QuestionForm form) {
    words = form.words();
    explanation = form.explanation();
    form.choices().forEach(each -> choices.add(new ChoiceFields(each.words(), each.right())));
    while (choices.size() < QuestionForm.MOST_CHOICES) {
      choices.add(new ChoiceFields("", false));
    }
  }

  static QuestionFields empty() {
    return new QuestionFields(new QuestionForm("", List.of(), ""));
  }

  QuestionForm form() {
    return new QuestionForm(
        words,
        choices.stream()
            .map(each -> new QuestionForm.Choice(each.getWords(), each.isRight()))
            .toList(),
        explanation);
  }

  /** Whether there is something in it. */
  public boolean isFilled() {
    return !form().isEmpty();
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getExplanation() {
    return explanation;
  }

  public void setExplanation(String explanation) {
    this.explanation = explanation;
  }

  public List<ChoiceFields> getChoices() {
    return choices;
  }

  /** One answer as it is typed. */
  public static class ChoiceFields implements Serializable {
    private static final long serialVersionUID = 1L;

    private String words;
    private boolean right;

    ChoiceFields(String words, boolean right) {
      this.words = words;
      this.right = right;
    }

    public String getWords() {
      return words;
    }

    public void setWords(String words) {
      this.words = words;
    }

    public boolean isRight() {
      return right;
    }

    public void setRight(boolean right) {
      this.right = right;
    }
  }
}
