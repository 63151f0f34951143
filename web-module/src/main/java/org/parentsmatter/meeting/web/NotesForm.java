package org.parentsmatter.meeting.web;

import java.io.Serializable;
import java.time.LocalDate;
import org.parentsmatter.contact.Channel;
import org.parentsmatter.contact.Direction;
import org.parentsmatter.contact.Outcome;
import org.parentsmatter.contact.Purpose;
import org.parentsmatter.contact.Tone;
import org.parentsmatter.meeting.KeptNotes;
import org.parentsmatter.meeting.Notes;

/** Notes as they are being typed. */
public class NotesForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private KeptNotes kept;
  private String words;
  private String askedFor;
  private Direction direction;
  private Channel channel;
  private Purpose purpose;
  private Tone tone;
  private Outcome outcome;
  private String followUp;
  private LocalDate followUpOn;

  NotesForm(KeptNotes kept) {
    this.kept = kept;
    Notes notes = kept.notes();
    words = notes.words();
    askedFor = notes.askedFor();
    direction = or(notes.direction(), Direction.OUT);
    channel = or(notes.channel(), Channel.PHONE);
    purpose = or(notes.purpose(), Purpose.LEARNING);
    tone = or(notes.tone(), Tone.NEUTRAL);
    outcome = or(notes.outcome(), Outcome.SPOKE);
    followUp = notes.followUp();
    followUpOn = notes.followUpOn();
  }

  private static <T> T or(T chosen, T otherwise) {
    return chosen == null ? otherwise : chosen;
  }

  /** What has been typed so far, with what is known of it. */
  KeptNotes typed() {
    return new KeptNotes(
        kept.id(),
        kept.version(),
        kept.savedAt(),
        new Notes(
            kept.notes().begunAt(),
            words,
            askedFor,
            direction,
            channel,
            purpose,
            tone,
            outcome,
            followUp,
            followUpOn));
  }

  void keptAs(KeptNotes now) {
    kept = now;
  }

  public KeptNotes getKept() {
    return kept;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getAskedFor() {
    return askedFor;
  }

  public void setAskedFor(String askedFor) {
    this.askedFor = askedFor;
  }

  public Direction getDirection() {
    return direction;
  }

  public void setDirection(Direction direction) {
    this.direction = direction;
  }

  public Channel getChannel() {
    return channel;
  }

  public void setChannel(Channel channel) {
    this.channel = channel;
  }

  public Purpose getPurpose() {
    return purpose;
  }

  public void setPurpose(Purpose purpose) {
    this.purpose = purpose;
  }

  public Tone getTone() {
    return tone;
  }

  public void setTone(Tone tone) {
    this.tone = tone;
  }

  public Outcome getOutcome() {
    return outcome;
  }

  public void setOutcome(Outcome outcome) {
    this.outcome = outcome;
  }

  public String getFollowUp() {
    return followUp;
  }

  public void setFollowUp(String followUp) {
    this.followUp = followUp;
  }

  public LocalDate getFollowUpOn() {
    return followUpOn;
  }

  public void setFollowUpOn(LocalDate followUpOn) {
    this.followUpOn = followUpOn;
  }
}
