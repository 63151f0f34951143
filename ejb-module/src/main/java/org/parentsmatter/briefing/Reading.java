package org.parentsmatter.briefing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * That somebody has opened an edition of a briefing and, later, acknowledged it: on screen, or with
 * a signature on paper that a colleague records and may take back.
 */
@Entity
@Table(name = "briefing_reading")
public class Reading {
  /** How it was acknowledged. */
  public enum Way {
    SCREEN,
    PAPER
  }

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "briefing_reading_seq")
  @SequenceGenerator(name = "briefing_reading_seq", sequenceName = "briefing_reading_seq")
  private long id;

  @Column(name = "edition_id")
  private long editionId;

  private String reader;

  @Column(name = "opened_at")
  private LocalDateTime openedAt;

  @Column(name = "acknowledged_at")
  private LocalDateTime acknowledgedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "acknowledged_on")
  private Way way;

  @Column(name = "signed_on")
  private LocalDate signedOn;

  @Column(name = "recorded_by")
  private String recordedBy;

  @ElementCollection
  @CollectionTable(name = "briefing_answer", joinColumns = @JoinColumn(name = "reading_id"))
  private List<GivenAnswer> answers = new ArrayList<>();

  @Version private long version;

  protected Reading() {}

  /**
   * @param reader the key of a person
   */
  public Reading(long editionId, String reader) {
    this.editionId = editionId;
    this.reader = reader;
  }

  /**
   * @param at in UTC
   */
  void open(LocalDateTime at) {
    if (openedAt == null) {
      openedAt = at;
    }
  }

  /** Takes an answer; what was answered first is what counts. */
  void answer(long questionId, int choice, LocalDateTime at) {
    if (answers.stream().noneMatch(each -> each.questionId() == questionId)) {
      answers.add(new GivenAnswer(questionId, choice, at));
    }
  }

  /** On screen, by the reader. A second time changes nothing. */
  void acknowledge(LocalDateTime at) {
    if (acknowledgedAt == null) {
      acknowledgedAt = at;
      way = Way.SCREEN;
    }
  }

  /**
   * A signature on paper.
   *
   * @return whether it is new: who has acknowledged on screen stays so
   */
  public boolean sign(LocalDate on, String by, LocalDateTime at) {
    if (acknowledgedAt != null) {
      return false;
    }
    acknowledgedAt = at;
    way = Way.PAPER;
    signedOn = on;
    recordedBy = by;
    return true;
  }

  /**
   * Takes back that somebody signed.
   *
   * @return whether there was a signature
   */
  public boolean takeBackSignature() {
    if (way != Way.PAPER) {
      return false;
    }
    acknowledgedAt = null;
    way = null;
    signedOn = null;
    recordedBy = null;
    return true;
  }

  long editionId() {
    return editionId;
  }

  LocalDateTime acknowledgedAt() {
    return acknowledgedAt;
  }

  List<GivenAnswer> answers() {
    return List.copyOf(answers);
  }
}
