package org.parentsmatter.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A learning line as it once read. It never changes. */
@Entity
@Table(name = "learning_line_wording")
public class LineWording {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_line_wording_seq")
  @SequenceGenerator(name = "learning_line_wording_seq", sequenceName = "learning_line_wording_seq")
  private long id;

  @ManyToOne
  @JoinColumn(name = "line_id")
  private LearningLine line;

  private String words;
  private String question;

  @Column(name = "written_at")
  private LocalDateTime writtenAt;

  @Column(name = "written_by")
  private String writtenBy;

  protected LineWording() {}

  LineWording(LearningLine line, Wording wording, String writtenBy, LocalDateTime writtenAt) {
    this.line = line;
    words = wording.words();
    question = wording.question();
    this.writtenBy = writtenBy;
    this.writtenAt = writtenAt;
  }

  long lineId() {
    return line.id();
  }

  LineView.Written written() {
    return new LineView.Written(new Wording(words, question), writtenBy, writtenAt);
  }
}
