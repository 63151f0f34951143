package org.parentsmatter.restriction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The two people who stand behind a restriction, and when they did what they did, in UTC. */
@Embeddable
public class Signatures {
  @Column(name = "recorded_by")
  private String recordedBy;

  @Column(name = "recorded_at")
  private LocalDateTime recordedAt;

  @Column(name = "approved_by")
  private String approvedBy;

  @Column(name = "approved_at")
  private LocalDateTime approvedAt;

  protected Signatures() {}

  Signatures(String recordedBy, Instant recordedAt) {
    this.recordedBy = recordedBy;
    this.recordedAt = utc(recordedAt);
  }

  private Signatures(Signatures first, String approvedBy, Instant approvedAt) {
    this.recordedBy = first.recordedBy;
    this.recordedAt = first.recordedAt;
    this.approvedBy = approvedBy;
    this.approvedAt = utc(approvedAt);
  }

  /** With that of the second person. */
  Signatures approved(String by, Instant at) {
    return new Signatures(this, by, at);
  }

  public String recordedBy() {
    return recordedBy;
  }

  public LocalDateTime recordedAt() {
    return recordedAt;
  }

  /** Null until a second person has confirmed it. */
  public String approvedBy() {
    return approvedBy;
  }

  /** Null until a second person has confirmed it. */
  public LocalDateTime approvedAt() {
    return approvedAt;
  }

  private static LocalDateTime utc(Instant at) {
    return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }
}
