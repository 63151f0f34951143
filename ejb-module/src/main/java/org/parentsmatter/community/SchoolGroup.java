package org.parentsmatter.community;

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
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A community or a team. It names its people by their numbers, so that who has left stays in it and
 * is shown as such. One that was deleted can be brought back; its name is free until then.
 */
@Entity
@Table(name = "school_group")
class SchoolGroup {
  static final int NAME_LENGTH = 100;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "school_group_seq")
  @SequenceGenerator(name = "school_group_seq", sequenceName = "school_group_seq")
  private long id;

  @Enumerated(EnumType.STRING)
  private GroupKind kind;

  private String name;

  @Column(name = "name_key")
  private String nameKey;

  @Column(name = "leader_id")
  private Long leaderId;

  @Column(name = "deleted_at")
  private LocalDateTime deletedAt;

  @ElementCollection
  @CollectionTable(name = "school_group_staff", joinColumns = @JoinColumn(name = "group_id"))
  @Column(name = "staff_id")
  private Set<Long> staff = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "school_group_tutor_group", joinColumns = @JoinColumn(name = "group_id"))
  @Column(name = "tutor_group")
  private Set<String> tutorGroups = new HashSet<>();

  @ElementCollection
  @CollectionTable(name = "school_group_pupil", joinColumns = @JoinColumn(name = "group_id"))
  @Column(name = "pupil_id")
  private Set<Long> pupils = new HashSet<>();

  @Version private long version;

  protected SchoolGroup() {}

  /**
   * A new one, which nobody belongs to yet.
   *
   * @throws GroupRefused when the name is blank or too long
   */
  static SchoolGroup named(GroupKind kind, String name) {
    SchoolGroup group = new SchoolGroup();
    group.kind = kind;
    group.rename(name);
    return group;
  }

  /**
   * Gives it another name.
   *
   * @throws GroupRefused when it is blank or too long
   */
  void rename(String newName) {
    String stripped = newName == null ? "" : newName.strip();
    if (stripped.isEmpty()) {
      throw new GroupRefused("Give the " + kind.word() + " a name.");
    }
    if (stripped.length() > NAME_LENGTH) {
      throw new GroupRefused("The name has at most " + NAME_LENGTH + " characters.");
    }
    name = stripped;
    nameKey = key(stripped);
  }

  void lead(Long staffId) {
    leaderId = staffId;
  }

  void staff(Collection<Long> staffIds) {
    replace(staff, staffIds);
  }

  /**
   * Says which tutor groups belong to a community.
   *
   * @throws GroupRefused for a team, to which pupils do not belong
   */
  void tutorGroups(Collection<String> groups) {
    requirePupils(groups);
    replace(tutorGroups, groups);
  }

  /**
   * Says which pupils belong to a community whatever their tutor group.
   *
   * @throws GroupRefused for a team, to which pupils do not belong
   */
  void pupils(Collection<Long> pupilIds) {
    requirePupils(pupilIds);
    replace(pupils, pupilIds);
  }

  private void requirePupils(Collection<?> some) {
    if (kind == GroupKind.TEAM && !some.isEmpty()) {
      throw new GroupRefused("A team has staff only. Pupils belong to communities.");
    }
  }

  /** Only what differs is touched, so that saving the same changes no version. */
  private static <T> void replace(Set<T> present, Collection<T> wanted) {
    present.retainAll(Set.copyOf(wanted));
    present.addAll(wanted);
  }

  void delete(Instant now) {
    deletedAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    nameKey = key(name) + " #" + id;
  }

  void bringBack() {
    deletedAt = null;
    nameKey = key(name);
  }

  boolean isDeleted() {
    return deletedAt != null;
  }

  /** A name as it is compared. */
  static String key(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  long id() {
    return id;
  }

  GroupKind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  Long leaderId() {
    return leaderId;
  }

  Set<Long> staff() {
    return Set.copyOf(staff);
  }

  Set<String> tutorGroups() {
    return Set.copyOf(tutorGroups);
  }

  Set<Long> pupils() {
    return Set.copyOf(pupils);
  }

  /**
   * Refuses to overwrite what somebody else saved meanwhile.
   *
   * @throws GroupRefused when it is not as it was read
   */
  void requireVersion(long read) {
    if (read != version) {
      throw new GroupRefused(
          "Somebody else has changed " + name + " meanwhile. Open the page again and repeat it.");
    }
  }

  long version() {
    return version;
  }
}
