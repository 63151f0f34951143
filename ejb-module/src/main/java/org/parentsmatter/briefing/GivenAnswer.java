package org.parentsmatter.briefing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;

/** What a reader answered to a question first. */
@Embeddable
class GivenAnswer {
  @Column(name = "question_id")
  private long questionId;

  @Column(name = "choice_position")
  private int choice;

  @Column(name = "answered_at")
  private LocalDateTime answeredAt;

  protected GivenAnswer() {}

  GivenAnswer(long questionId, int choice, LocalDateTime answeredAt) {
    this.questionId = questionId;
    this.choice = choice;
    this.answeredAt = answeredAt;
  }

  long questionId() {
    return questionId;
  }

  int choice() {
    return choice;
  }
}
