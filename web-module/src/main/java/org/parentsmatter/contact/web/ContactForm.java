package org.parentsmatter.contact.web;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.parentsmatter.contact.Channel;
import org.parentsmatter.contact.ContactFacts;
import org.parentsmatter.contact.Direction;
import org.parentsmatter.contact.Outcome;
import org.parentsmatter.contact.Purpose;
import org.parentsmatter.contact.ShownTo;
import org.parentsmatter.contact.Tone;

/**
 * What is typed and chosen about an exchange: by default a phone call from the school, just now.
 */
public class ContactForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private LocalDateTime moment =
      LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MINUTES);
  private Direction direction = Direction.OUT;
  private Channel channel = Channel.PHONE;
  private Purpose purpose = Purpose.LEARNING;
  private Tone tone = Tone.NEUTRAL;
  private Outcome outcome = Outcome.SPOKE;
  private String language;
  private String note;
  private boolean close;
  private String[] pupils = {};

  /** The form filled with what is recorded. */
  static ContactForm of(ContactFacts facts, Set<Long> pupilIds) {
    ContactForm form = new ContactForm();
    form.moment =
        facts
            .happenedAt()
            .atOffset(ZoneOffset.UTC)
            .atZoneSameInstant(ZoneId.systemDefault())
            .toLocalDateTime();
    form.direction = facts.direction();
    form.channel = facts.channel();
    form.purpose = facts.purpose();
    form.tone = facts.tone();
    form.outcome = facts.outcome();
    form.language = facts.language();
    form.note = facts.note();
    form.close = facts.shownTo() == ShownTo.SENSITIVE;
    form.pupils = pupilIds.stream().map(Object::toString).toArray(String[]::new);
    return form;
  }

  ContactFacts facts() {
    LocalDateTime utc =
        moment == null
            ? null
            : moment
                .atZone(ZoneId.systemDefault())
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
    return new ContactFacts(
        utc,
        direction,
        channel,
        purpose,
        tone,
        outcome,
        language,
        note,
        close ? ShownTo.SENSITIVE : ShownTo.STAFF);
  }

  Set<Long> pupilIds() {
    return Arrays.stream(pupils).map(Long::valueOf).collect(Collectors.toSet());
  }

  /** In the time of the school. */
  public LocalDateTime getMoment() {
    return moment;
  }

  public void setMoment(LocalDateTime moment) {
    this.moment = moment;
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

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  /** Whether the note is kept close. */
  public boolean isClose() {
    return close;
  }

  public void setClose(boolean close) {
    this.close = close;
  }

  public String[] getPupils() {
    return pupils.clone();
  }

  public void setPupils(String[] pupils) {
    this.pupils = pupils == null ? new String[0] : pupils.clone();
  }
}
