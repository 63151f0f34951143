package org.parentsmatter.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.parentsmatter.entitlement.Presence;

/**
 * A child on roll, or one who was. Pupils come from imports, which write them as sets; a pupil who
 * leaves keeps the row, so that what was sent can still be explained.
 */
@Entity
public class Pupil {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "pupil_seq")
  @SequenceGenerator(name = "pupil_seq", sequenceName = "pupil_seq")
  private long id;

  @Column(name = "source_id")
  private String sourceId;

  private String identifier;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  @Column(name = "preferred_name")
  private String preferredName;

  @Column(name = "birth_date")
  private LocalDate birthDate;

  @Column(name = "year_group")
  private String yearGroup;

  @Column(name = "tutor_group")
  private String tutorGroup;

  private String language;

  @Column(name = "left_on")
  private LocalDate leftOn;

  @Column(name = "transferred_on")
  private LocalDate transferredOn;

  @Column(name = "deceased_on")
  private LocalDate deceasedOn;

  @Column(name = "possible_sessions")
  private Integer possibleSessions;

  private Integer absences;

  @Column(name = "attendance_percent")
  private BigDecimal attendancePercent;

  @Version private long version;

  protected Pupil() {}

  public Pupil(String sourceId, String givenName, String familyName) {
    this.sourceId = sourceId;
    this.givenName = givenName;
    this.familyName = familyName;
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

  /** The name the pupil goes by. */
  public PersonName name() {
    return PersonName.ofPupil(givenName, preferredName, familyName);
  }

  public LocalDate getBirthDate() {
    return birthDate;
  }

  public String getYearGroup() {
    return yearGroup;
  }

  public String getTutorGroup() {
    return tutorGroup;
  }

  /** The language of the home, an ISO 639 code where the school's data has one. */
  public String getLanguage() {
    return language;
  }

  /** Sessions attended in percent of those possible; null when nobody has said. */
  public BigDecimal getAttendancePercent() {
    return attendancePercent;
  }

  public Integer getPossibleSessions() {
    return possibleSessions;
  }

  public Integer getAbsences() {
    return absences;
  }

  public LocalDate getLeftOn() {
    return leftOn;
  }

  /** Whether the pupil is on roll, has left, perhaps for another school, or has died. */
  public Presence presence(LocalDate day) {
    return Presence.ofPupil(day, leftOn, transferredOn, deceasedOn);
  }

  /** The pupil has left: from that day nobody gets a letter about him or her. */
  public void leave(LocalDate day) {
    leftOn = day;
  }

  public void joinTutorGroup(String year, String group) {
    yearGroup = year;
    tutorGroup = group;
  }
}
