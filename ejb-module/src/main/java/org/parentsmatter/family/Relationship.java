package org.parentsmatter.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.parentsmatter.entitlement.Known;
import org.parentsmatter.entitlement.RelationshipKind;
import org.parentsmatter.entitlement.RelationshipSource;

/**
 * What one parent is to one pupil: the kind, and the separate facts of law and care. It is never
 * deleted; when the school's data stops naming it, it ends.
 */
@Entity
public class Relationship {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "relationship_seq")
  @SequenceGenerator(name = "relationship_seq", sequenceName = "relationship_seq")
  private long id;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "parent_id")
  private Parent parent;

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "pupil_id")
  private Pupil pupil;

  @Enumerated(EnumType.STRING)
  private RelationshipKind kind;

  @Column(name = "kind_as_given")
  private String kindAsGiven;

  private Integer priority;

  @Enumerated(EnumType.STRING)
  @Column(name = "parental_responsibility")
  private Known parentalResponsibility = Known.NOT_KNOWN;

  @Enumerated(EnumType.STRING)
  @Column(name = "lives_with")
  private Known livesWith = Known.NOT_KNOWN;

  @Enumerated(EnumType.STRING)
  @Column(name = "emergency_contact")
  private Known emergencyContact = Known.NOT_KNOWN;

  @Enumerated(EnumType.STRING)
  private RelationshipSource source;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Version private long version;

  protected Relationship() {}

  public Relationship(
      Parent parent, Pupil pupil, RelationshipKind kind, RelationshipSource source) {
    this.parent = parent;
    this.pupil = pupil;
    this.kind = kind;
    this.source = source;
  }

  public long getId() {
    return id;
  }

  public Parent getParent() {
    return parent;
  }

  public Pupil getPupil() {
    return pupil;
  }

  public RelationshipKind getKind() {
    return kind;
  }

  /** The school's own word where there is one ("Aunt"), else the kind's. */
  public String kindInWords() {
    return kindAsGiven == null || kindAsGiven.isBlank() ? kind.label() : kindAsGiven;
  }

  public Integer getPriority() {
    return priority;
  }
}
