package org.parentsmatter.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.parentsmatter.contact.Channel;
import org.parentsmatter.contact.Direction;
import org.parentsmatter.contact.Outcome;
import org.parentsmatter.contact.Purpose;
import org.parentsmatter.contact.Tone;

/**
 * Notes that are not recorded yet. They are kept while somebody types, seen by nobody else, and go
 * when they are recorded as a contact or thrown away.
 */
@Entity
@Table(name = "note_draft")
public class NoteDraft {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "note_draft_seq")
  @SequenceGenerator(name = "note_draft_seq", sequenceName = "note_draft_seq")
  private long id;

  private String writer;

  @Column(name = "parent_id")
  private long parentId;

  @Column(name = "family_id")
  private long familyId;

  @Column(name = "begun_at")
  private LocalDateTime begunAt;

  private String words;

  @Column(name = "asked_for")
  private String askedFor;

  @Enumerated(EnumType.STRING)
  private Direction direction;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  @Enumerated(EnumType.STRING)
  private Purpose purpose;

  @Enumerated(EnumType.STRING)
  private Tone tone;

  @Enumerated(EnumType.STRING)
  private Outcome outcome;

  @Column(name = "follow_up")
  private String followUp;

  @Column(name = "follow_up_on")
  private LocalDate followUpOn;

  @Column(name = "saved_at")
  private LocalDateTime savedAt;

  @Version private long version;

  protected NoteDraft() {}

  NoteDraft(String writer, long parentId, long familyId) {
    this.writer = writer;
    this.parentId = parentId;
    this.familyId = familyId;
  }

  /**
   * Keeps what was typed.
   *
   * @param at in UTC
   */
  void keep(Notes notes, LocalDateTime at) {
    begunAt = notes.begunAt() == null ? at : notes.begunAt();
    words = notes.words();
    askedFor = notes.askedFor();
    direction = notes.direction();
    channel = notes.channel();
    purpose = notes.purpose();
    tone = notes.tone();
    outcome = notes.outcome();
    followUp = notes.followUp();
    followUpOn = notes.followUpOn();
    savedAt = at;
  }

  Notes notes() {
    return new Notes(
        begunAt, words, askedFor, direction, channel, purpose, tone, outcome, followUp, followUpOn);
  }

  long id() {
    return id;
  }

  long version() {
    return version;
  }

  long parentId() {
    return parentId;
  }

  long familyId() {
    return familyId;
  }

  LocalDateTime savedAt() {
    return savedAt;
  }
}
