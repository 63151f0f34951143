package org.parentsmatter.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** One line of the audit log. It is written once and never changes. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
  @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq")
  private long id;

  @Column(name = "happened_at")
  private LocalDateTime happenedAt;

  private String username;

  @Enumerated(EnumType.STRING)
  private AuditAction action;

  @Column(name = "subject_type")
  private String subjectType;

  @Column(name = "subject_id")
  private String subjectId;

  private String detail;

  private String address;

  protected AuditEntry() {}

  AuditEntry(
      Instant happenedAt,
      String username,
      AuditAction action,
      String subjectType,
      String subjectId,
      String detail,
      String address) {
    this.happenedAt = LocalDateTime.ofInstant(happenedAt, ZoneOffset.UTC);
    this.username = username;
    this.action = action;
    this.subjectType = subjectType;
    this.subjectId = subjectId;
    this.detail = detail;
    this.address = address;
  }

  public long getId() {
    return id;
  }

  /** When it happened, in UTC. */
  public LocalDateTime getHappenedAt() {
    return happenedAt;
  }

  public String getUsername() {
    return username;
  }

  public AuditAction getAction() {
    return action;
  }

  public String getSubjectType() {
    return subjectType;
  }

  public String getSubjectId() {
    return subjectId;
  }

  public String getDetail() {
    return detail;
  }

  /** The network address the deed came from; null for jobs. */
  public String getAddress() {
    return address;
  }
}
