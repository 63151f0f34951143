package org.parentsmatter.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.parentsmatter.family.Audience;
import org.parentsmatter.family.AudienceKind;
import org.parentsmatter.press.EnvelopeProfile;

/** What was ordered of a letter run, by whom and when. However the run goes, it stays as it is. */
@Embeddable
public class RunOrder {
  private String name;
  private String template;

  @Column(name = "template_version")
  private String templateVersion;

  /** The core message at the foot of its letters; empty for none. */
  private String foot;

  @Enumerated(EnumType.STRING)
  @Column(name = "audience_kind")
  private AudienceKind audienceKind;

  @Column(name = "audience_value")
  private String audienceValue;

  @Enumerated(EnumType.STRING)
  @Column(name = "print_order")
  private PrintOrder printOrder;

  @Enumerated(EnumType.STRING)
  private EnvelopeProfile envelope;

  @Column(name = "letter_date")
  private LocalDate letterDate;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "created_at")
  private LocalDateTime createdAt;

  protected RunOrder() {}

  RunOrder(
      LetterOrder order,
      String templateVersion,
      String foot,
      LocalDate letterDate,
      String createdBy,
      LocalDateTime createdAt) {
    name = order.name();
    template = order.template();
    this.templateVersion = templateVersion;
    this.foot = foot;
    audienceKind = order.audience().kind();
    audienceValue = order.audience().value();
    printOrder = order.printOrder();
    envelope = order.envelope();
    this.letterDate = letterDate;
    this.createdBy = createdBy;
    this.createdAt = createdAt;
  }

  /** Template and audience: two runs with the same key are not under way at a time. */
  String key() {
    return key(template, audience());
  }

  static String keyOf(LetterOrder order) {
    String key = key(order.template(), order.audience());
    return order.startsAt() == null ? key : keyOn(key, order.startsAt().toLocalDate());
  }

  /** Until its day a run for a date stands in the way of no other but its like for the same day. */
  static String keyOn(String key, LocalDate day) {
    return key + " on " + day;
  }

  private static String key(String template, Audience audience) {
    return template
        + ' '
        + audience.kind()
        + ' '
        + (audience.value() == null ? "" : audience.value());
  }

  String name() {
    return name;
  }

  String template() {
    return template;
  }

  String templateVersion() {
    return templateVersion;
  }

  String foot() {
    return foot;
  }

  Audience audience() {
    return new Audience(audienceKind, audienceValue);
  }

  /** Whether that order is for the same letter to the same parents on the same day. */
  boolean isLike(LetterOrder other, LocalDate today) {
    return key().equals(key(other.template(), other.audience()))
        && letterDate.equals(other.startsAt() == null ? today : other.startsAt().toLocalDate());
  }

  PrintOrder printOrder() {
    return printOrder;
  }

  EnvelopeProfile envelope() {
    return envelope;
  }

  LocalDate letterDate() {
    return letterDate;
  }

  /** Letters that nobody has been chosen for yet bear the day on which they are written. */
  void date(LocalDate day) {
    letterDate = day;
  }

  String createdBy() {
    return createdBy;
  }
}
