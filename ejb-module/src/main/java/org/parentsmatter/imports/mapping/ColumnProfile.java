package org.parentsmatter.imports.mapping;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What somebody said the columns of a report are, under a name. It answers for every file with the
 * same headings, until somebody deletes it; one heading more or less, and a person is asked again.
 */
@Entity
@Table(name = "column_profile")
public class ColumnProfile {
  /** The longest name, in characters. */
  public static final int NAME_LENGTH = 100;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "column_profile_seq")
  @SequenceGenerator(name = "column_profile_seq", sequenceName = "column_profile_seq")
  private long id;

  private String name;

  @Column(name = "name_key")
  private String nameKey;

  @Enumerated(EnumType.STRING)
  private FileKind kind;

  @Column(name = "headings_key")
  private String headingsKey;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "created_at")
  private LocalDateTime createdAt;

  @Column(name = "last_used_at")
  private LocalDateTime lastUsedAt;

  @ElementCollection
  @CollectionTable(
      name = "column_profile_pair",
      joinColumns = @JoinColumn(name = "column_profile_id"))
  private List<ColumnPair> pairs = new ArrayList<>();

  @Version private long version;

  protected ColumnProfile() {}

  /** A new profile for reports with these headings. */
  ColumnProfile(List<String> headings, String createdBy, Instant createdAt) {
    this.headingsKey = ColumnMapping.headingsKey(headings);
    this.createdBy = createdBy;
    this.createdAt = LocalDateTime.ofInstant(createdAt, ZoneOffset.UTC);
  }

  /** Says what the columns are. */
  void say(FileKind itsKind, List<String> headings, List<Field> fields) {
    kind = itsKind;
    pairs.clear();
    for (int i = 0; i < headings.size(); i++) {
      pairs.add(new ColumnPair(headings.get(i), fields.get(i)));
    }
  }

  /**
   * Gives the profile a name.
   *
   * @throws ColumnProfileRefused when it is blank or too long
   */
  void rename(String newName) {
    String stripped = newName == null ? "" : newName.strip();
    if (stripped.isEmpty()) {
      throw new ColumnProfileRefused("Give the profile a name.");
    }
    if (stripped.length() > NAME_LENGTH) {
      throw new ColumnProfileRefused(
          "The name of a profile has at most " + NAME_LENGTH + " characters.");
    }
    name = stripped;
    nameKey = key(stripped);
  }

  static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  void used(Instant at) {
    lastUsedAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }

  /** What the columns of a file are, in the order of its own headings. */
  List<Field> fields(List<String> headings) {
    Map<String, Field> known = new HashMap<>();
    pairs.forEach(pair -> known.put(KnownHeadings.key(pair.getHeading()), pair.getField()));
    return headings.stream()
        .map(heading -> known.get(KnownHeadings.key(heading)))
        .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
  }

  ProfileSummary summary() {
    return new ProfileSummary(
        id,
        name,
        kind,
        pairs.stream().filter(pair -> pair.getField() != null).map(ColumnPair::getHeading).toList(),
        createdBy,
        createdAt.toInstant(ZoneOffset.UTC),
        lastUsedAt == null ? null : lastUsedAt.toInstant(ZoneOffset.UTC));
  }

  long getId() {
    return id;
  }

  String getName() {
    return name;
  }

  String getNameKey() {
    return nameKey;
  }

  FileKind getKind() {
    return kind;
  }

  String getHeadingsKey() {
    return headingsKey;
  }
}
