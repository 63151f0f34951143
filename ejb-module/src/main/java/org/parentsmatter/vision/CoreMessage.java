package org.parentsmatter.vision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** One line of the school's vision, said again in briefings, letters and pages. */
@Entity
@Table(name = "core_message")
class CoreMessage extends VisionLine {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "core_message_seq")
  @SequenceGenerator(name = "core_message_seq", sequenceName = "core_message_seq")
  private long id;

  private String message;

  @Column(name = "one_line")
  private String oneLine;

  protected CoreMessage() {}

  CoreMessage(int position, MessageWording wording) {
    super(position);
    word(wording);
  }

  /**
   * Words it anew.
   *
   * @throws VisionRefused when the text is missing or something is too long
   */
  final void word(MessageWording wording) {
    wording.check();
    message = wording.text();
    oneLine = wording.oneLine();
  }

  /** What a letter has room for at its foot. */
  FootMessage forFoot() {
    return new FootMessage(id, oneLine, fitsFoot() ? message : oneLine);
  }

  /** Whether the whole text fits the foot of a letter. */
  boolean fitsFoot() {
    return message.length() <= FootMessage.LONGEST;
  }

  MessageWording wording() {
    return new MessageWording(message, oneLine);
  }

  MessageView view() {
    return new MessageView(id, version(), wording(), retired());
  }

  @Override
  long id() {
    return id;
  }

  @Override
  String inWords() {
    return oneLine.equals(message) ? message : message + " (" + oneLine + ")";
  }

  @Override
  boolean isAmong(VisionLine other) {
    return other instanceof CoreMessage;
  }
}
