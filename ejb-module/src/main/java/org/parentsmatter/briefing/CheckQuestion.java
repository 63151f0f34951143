package org.parentsmatter.briefing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * A question at the end of a briefing, by which a reader sees whether it was understood. It is no
 * examination: whatever the answer, the explanation follows.
 */
@Entity
@Table(name = "briefing_question")
public class CheckQuestion {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "briefing_question_seq")
  @SequenceGenerator(name = "briefing_question_seq", sequenceName = "briefing_question_seq")
  private long id;

  @ManyToOne
  @JoinColumn(name = "edition_id")
  private Edition edition;

  private int position;
  private String words;
  private String explanation;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "briefing_choice", joinColumns = @JoinColumn(name = "question_id"))
  @OrderColumn(name = "position")
  private List<CheckChoice> choices = new ArrayList<>();

  protected CheckQuestion() {}

  CheckQuestion(Edition edition, int position, QuestionForm form) {
    this.edition = edition;
    this.position = position;
    words = form.words();
    explanation = form.explanation();
    form.choices().forEach(each -> choices.add(new CheckChoice(each.words(), each.right())));
  }

  long id() {
    return id;
  }

  int position() {
    return position;
  }

  QuestionForm form() {
    return new QuestionForm(
        words,
        choices.stream().map(each -> new QuestionForm.Choice(each.words(), each.right())).toList(),
        explanation);
  }
}
