package org.parentsmatter.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One version of a strategy in the catalogue. A version never changes: a better text is a new
 * version, and plans keep the one that they were drawn from.
 */
@Entity
@Table(name = "strategy")
public class Strategy {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "strategy_seq")
  @SequenceGenerator(name = "strategy_seq", sequenceName = "strategy_seq")
  private long id;

  private String code;

  @Column(name = "strategy_version")
  private int strategyVersion;

  private String title;

  @Enumerated(EnumType.STRING)
  private Need need;

  private String phases;

  @Column(name = "parent_does")
  private String parentDoes;

  @Column(name = "school_does")
  private String schoolDoes;

  @Column(name = "time_needed")
  private String timeNeeded;

  @Column(name = "things_needed")
  private String needed;

  @Column(name = "intended_outcome")
  private String intendedOutcome;

  @Column(name = "how_seen")
  private String howSeen;

  @Column(name = "eef_recommendation")
  private String eefRecommendation;

  @Column(name = "epstein_type")
  private String epsteinType;

  private String continuum;

  @Enumerated(EnumType.STRING)
  private Strength strength;

  @Column(name = "evidence_source")
  private String source;

  @Column(name = "retired_on")
  private LocalDate retiredOn;

  protected Strategy() {}

  static String phases(Set<AgeBand> ages) {
    return ages.stream().sorted().map(AgeBand::name).collect(Collectors.joining(" "));
  }

  /** What this version says. */
  public CatalogueEntry entry() {
    Set<AgeBand> ages = EnumSet.noneOf(AgeBand.class);
    Arrays.stream(phases.split(" ", -1)).map(AgeBand::valueOf).forEach(ages::add);
    return new CatalogueEntry(
        code,
        strategyVersion,
        title,
        ages,
        need,
        parentDoes,
        schoolDoes,
        timeNeeded,
        needed,
        intendedOutcome,
        howSeen,
        eefRecommendation,
        epsteinType,
        continuum,
        strength,
        source);
  }

  public long getId() {
    return id;
  }

  boolean isRetired() {
    return retiredOn != null;
  }
}
