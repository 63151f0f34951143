package org.parentsmatter.templates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.parentsmatter.security.Sha256;

/**
 * One text of a template. Its writer may change it while it is a draft; once submitted it stays as
 * it is for good, whatever becomes of it. {@link SchoolTemplate} holds the rules.
 */
@Entity
@Table(name = "school_template_version")
class TemplateVersion {
  /** As the letter press counts: its fingerprints are the beginning of these. */
  private static final int FINGERPRINT_LENGTH = 12;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "school_template_version_seq")
  @SequenceGenerator(
      name = "school_template_version_seq",
      sequenceName = "school_template_version_seq")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "school_template_id")
  private SchoolTemplate template;

  private int number;

  /** Not lazy: reading it later would bring back the state of the row after a change to it. */
  @Lob private byte[] source;

  private String fingerprint;

  @Enumerated(EnumType.STRING)
  private TemplateState state;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "written_at")
  private LocalDateTime writtenAt;

  @Column(name = "submitted_by")
  private String submittedBy;

  @Column(name = "submitted_at")
  private LocalDateTime submittedAt;

  @Column(name = "decided_by")
  private String decidedBy;

  @Column(name = "decided_at")
  private LocalDateTime decidedAt;

  @Column(name = "retired_by")
  private String retiredBy;

  @Column(name = "retired_at")
  private LocalDateTime retiredAt;

  private String note;

  protected TemplateVersion() {}

  /** A new draft. */
  static TemplateVersion draft(
      SchoolTemplate template, int number, String text, String by, Instant at) {
    TemplateVersion draft = new TemplateVersion();
    draft.template = template;
    draft.number = number;
    draft.state = TemplateState.DRAFT;
    draft.write(text, by, at);
    return draft;
  }

  /** Takes over another text; only a draft does. */
  void write(String text, String by, Instant at) {
    if (state != TemplateState.DRAFT) {
      throw new IllegalStateException("A version that was submitted does not change");
    }
    source = text.getBytes(StandardCharsets.UTF_8);
    fingerprint = fingerprint(text);
    writtenBy = by;
    writtenAt = utc(at);
  }

  static String fingerprint(String text) {
    return Sha256.hex(text).substring(0, FINGERPRINT_LENGTH);
  }

  void setAside() {
    state = TemplateState.SET_ASIDE;
  }

  void submit(String by, Instant at) {
    state = TemplateState.WAITING;
    submittedBy = by;
    submittedAt = utc(at);
  }

  void sendBack(String reason, String by, Instant at) {
    state = TemplateState.SENT_BACK;
    note = reason;
    decidedBy = by;
    decidedAt = utc(at);
  }

  void approve(String by, Instant at) {
    state = TemplateState.APPROVED;
    decidedBy = by;
    decidedAt = utc(at);
  }

  void retire(String by, Instant at) {
    state = TemplateState.RETIRED;
    retiredBy = by;
    retiredAt = utc(at);
  }

  boolean isWrittenBy(String person) {
    return writtenBy.equals(person);
  }

  boolean isSubmittedBy(String person) {
    return person.equals(submittedBy);
  }

  boolean says(String text) {
    return fingerprint.equals(fingerprint(text));
  }

  int number() {
    return number;
  }

  TemplateState state() {
    return state;
  }

  String fingerprint() {
    return fingerprint;
  }

  String source() {
    return new String(source, StandardCharsets.UTF_8);
  }

  VersionView view() {
    return new VersionView(
        number,
        state,
        writtenBy,
        writtenAt,
        submittedBy,
        submittedAt,
        decidedBy,
        decidedAt,
        retiredBy,
        retiredAt,
        note);
  }

  private static LocalDateTime utc(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
