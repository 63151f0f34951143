package org.parentsmatter.family;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
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
import java.util.Set;

/** A list of families that somebody saved under a name, for instance the families of a pilot. */
@Entity
@Table(name = "family_list")
public class FamilyList {
  /** The longest name a list may have, in characters. */
  public static final int NAME_LENGTH = 200;

  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "family_list_seq")
  @SequenceGenerator(name = "family_list_seq", sequenceName = "family_list_seq")
  private long id;

  private String name;

  @Column(name = "created_by")
  private String createdBy;

  @Column(name = "created_at")
  private LocalDateTime createdAt;

  @ElementCollection
  @CollectionTable(name = "family_list_entry", joinColumns = @JoinColumn(name = "family_list_id"))
  @Column(name = "family_id")
  private Set<Long> families = new HashSet<>();

  @Version private long version;

  protected FamilyList() {}

  private FamilyList(String createdBy, Instant createdAt) {
    this.createdBy = createdBy;
    this.createdAt = LocalDateTime.ofInstant(createdAt, ZoneOffset.UTC);
  }

  /**
   * A new list without families.
   *
   * @throws FamilyListRefused when the name is blank or too long
   */
  static FamilyList named(String name, String createdBy, Instant createdAt) {
    FamilyList list = new FamilyList(createdBy, createdAt);
    list.rename(name);
    return list;
  }

  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  boolean isBy(String username) {
    return createdBy.equals(username);
  }

  public Set<Long> getFamilies() {
    return Set.copyOf(families);
  }

  /**
   * Gives the list another name.
   *
   * @throws FamilyListRefused when it is blank or too long
   */
  void rename(String newName) {
    String stripped = newName == null ? "" : newName.strip();
    if (stripped.isEmpty()) {
      throw new FamilyListRefused("Give the list a name.");
    }
    if (stripped.length() > NAME_LENGTH) {
      throw new FamilyListRefused("The name of a list has at most " + NAME_LENGTH + " characters.");
    }
    name = stripped;
  }

  void add(Collection<Long> familyIds) {
    families.addAll(familyIds);
  }

  void remove(Collection<Long> familyIds) {
    families.removeAll(familyIds);
  }
}
