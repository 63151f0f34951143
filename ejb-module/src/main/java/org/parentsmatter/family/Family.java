package org.parentsmatter.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Pupils who share the very same parents in law, as a view for staff. It is derived from
 * relationships by {@link DerivingFamilies} after every import and never typed in; it keeps its
 * identity while its members change, because plans hang on it.
 */
@Entity
public class Family {
  @Id private long id;
  private String name;

  @Column(name = "sort_name")
  private String sortName;

  @Column(name = "pupil_names")
  private String pupilNames;

  @Column(name = "tutor_groups")
  private String tutorGroups;

  @Column(name = "year_groups")
  private String yearGroups;

  @Column(name = "pupil_count")
  private int pupilCount;

  @Column(name = "parent_count")
  private int parentCount;

  @Column(name = "lowest_attendance")
  private BigDecimal lowestAttendance;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  @Version private long version;

  protected Family() {}

  public long getId() {
    return id;
  }

  /** "Hughes (Zoë 11E, Amelia 8C)". */
  public String getName() {
    return name;
  }

  public String getPupilNames() {
    return pupilNames;
  }

  public String getTutorGroups() {
    return tutorGroups;
  }

  public int getPupilCount() {
    return pupilCount;
  }

  public int getParentCount() {
    return parentCount;
  }

  /** The lowest attendance of its pupils in percent; null when it is not known. */
  public BigDecimal getLowestAttendance() {
    return lowestAttendance;
  }

  /** Whether it still has pupils on roll. */
  public boolean isCurrent() {
    return endedOn == null;
  }
}
