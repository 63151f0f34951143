package org.parentsmatter.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDateTime;

/** {@link ContactFacts} as the tables keep them: of a contact, and of it before each correction. */
@Embeddable
public class KeptFacts {
  @Column(name = "happened_at")
  private LocalDateTime happenedAt;

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

  private String language;
  private String note;

  @Enumerated(EnumType.STRING)
  @Column(name = "shown_to")
  private ShownTo shownTo;

  protected KeptFacts() {}

  KeptFacts(ContactFacts facts) {
    happenedAt = facts.happenedAt();
    direction = facts.direction();
    channel = facts.channel();
    purpose = facts.purpose();
    tone = facts.tone();
    outcome = facts.outcome();
    language = facts.language();
    note = facts.note();
    shownTo = facts.shownTo();
  }

  ContactFacts facts() {
    return new ContactFacts(
        happenedAt, direction, channel, purpose, tone, outcome, language, note, shownTo);
  }
}
