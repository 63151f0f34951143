package org.parentsmatter.briefing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A file that goes with a briefing. It is never changed; an edition shows it or does not. */
@Entity
@Table(name = "briefing_file")
class BriefingFile {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "briefing_file_seq")
  @SequenceGenerator(name = "briefing_file_seq", sequenceName = "briefing_file_seq")
  private long id;

  @Column(name = "briefing_id")
  private long briefingId;

  private String name;

  @Column(name = "media_type")
  private String mediaType;

  @Column(name = "size_in_bytes")
  private long size;

  private byte[] content;

  @Column(name = "added_at")
  private LocalDateTime addedAt;

  @Column(name = "added_by")
  private String addedBy;

  protected BriefingFile() {}

  BriefingFile(
      long briefingId, String name, FileKind kind, byte[] content, String by, LocalDateTime at) {
    this.briefingId = briefingId;
    this.name = name;
    this.mediaType = kind.mediaType();
    this.size = content.length;
    this.content = content.clone();
    this.addedBy = by;
    this.addedAt = at;
  }

  long id() {
    return id;
  }

  long briefingId() {
    return briefingId;
  }

  Attachment attachment() {
    return new Attachment(name, mediaType, content.clone());
  }
}
