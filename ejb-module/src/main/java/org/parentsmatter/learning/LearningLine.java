package org.parentsmatter.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.parentsmatter.school.HalfTermName;

/**
 * What a class is learning in a half-term, and the question to ask at home. It is written, worded
 * anew and taken away again; {@link LineWording} keeps every wording there was.
 */
@Entity
@Table(name = "learning_line")
public class LearningLine {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "learning_line_seq")
  @SequenceGenerator(name = "learning_line_seq", sequenceName = "learning_line_seq")
  private long id;

  @Column(name = "class_key")
  private String classKey;

  @Column(name = "class_name")
  private String className;

  private String subject;

  @Column(name = "year_group")
  private String yearGroup;

  @Column(name = "school_year")
  private int schoolYear;

  @Column(name = "half_term")
  private int halfTerm;

  private String words;
  private String question;

  @Column(name = "written_at")
  private LocalDateTime writtenAt;

  @Column(name = "written_by")
  private String writtenBy;

  @Version private long version;

  protected LearningLine() {}

  LearningLine(ClassOfSchool of, HalfTermName halfTerm) {
    classKey = of.key();
    this.schoolYear = halfTerm.year();
    this.halfTerm = halfTerm.number();
    named(of);
  }

  /**
   * Words it, also anew.
   *
   * @param at in UTC
   * @return the wording, to be kept beside it
   * @throws LearningLineRefused when half of it is missing or it is too long
   */
  LineWording word(ClassOfSchool of, Wording wording, String by, LocalDateTime at) {
    wording.check(of.name());
    named(of);
    words = wording.words();
    question = wording.question();
    writtenBy = by;
    writtenAt = at;
    return new LineWording(this, wording, by, at);
  }

  private void named(ClassOfSchool of) {
    className = of.name();
    subject = of.subject();
    yearGroup = of.yearGroup();
  }

  long id() {
    return id;
  }

  long version() {
    return version;
  }

  String classKey() {
    return classKey;
  }

  String className() {
    return className;
  }

  String subject() {
    return subject;
  }

  String yearGroup() {
    return yearGroup;
  }

  HalfTermName halfTerm() {
    return new HalfTermName(schoolYear, halfTerm);
  }

  Wording wording() {
    return new Wording(words, question);
  }

  String writtenBy() {
    return writtenBy;
  }

  LocalDateTime writtenAt() {
    return writtenAt;
  }
}
