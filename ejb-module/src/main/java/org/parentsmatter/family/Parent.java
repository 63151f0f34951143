package org.parentsmatter.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.parentsmatter.entitlement.ParentKind;
import org.parentsmatter.entitlement.Presence;

/**
 * Any parent, guardian or carer of a pupil, and any other contact the school's data names; also an
 * organisation with parental responsibility. Parents come from imports, which write them as sets.
 * How they can be reached is not here: {@link ContactColumns} alone reads that.
 */
@Entity
public class Parent {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "parent_seq")
  @SequenceGenerator(name = "parent_seq", sequenceName = "parent_seq")
  private long id;

  @Column(name = "source_id")
  private String sourceId;

  private String identifier;

  @Enumerated(EnumType.STRING)
  private ParentKind kind;

  private String title;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  private String language;

  @Column(name = "left_on")
  private LocalDate leftOn;

  @Column(name = "deceased_on")
  private LocalDate deceasedOn;

  /** Who stands for this record once the two were found to be one person; null for almost all. */
  @Column(name = "merged_into")
  private Long mergedInto;

  @Version private long version;

  protected Parent() {}

  public Parent(String sourceId, ParentKind kind, PersonName name) {
    this.sourceId = sourceId;
    this.kind = kind;
    title = name.title();
    givenName = name.given();
    familyName = name.family();
  }

  public long getId() {
    return id;
  }

  public String getSourceId() {
    return sourceId;
  }

  public String getIdentifier() {
    return identifier;
  }

  public ParentKind getKind() {
    return kind;
  }

  public PersonName name() {
    return new PersonName(title, givenName, familyName);
  }

  /** The language this parent wants, an ISO 639 code where the school's data has one. */
  public String getLanguage() {
    return language;
  }

  /** The number of the record that stands for this one, or null where it stands for itself. */
  public Long getMergedInto() {
    return mergedInto;
  }

  /** Whether this parent is still there to be written to. */
  public Presence presence(LocalDate day) {
    return Presence.on(day, leftOn, deceasedOn);
  }
}
