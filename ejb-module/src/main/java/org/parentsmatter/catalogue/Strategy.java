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
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One version of a strategy in the catalogue, as it came with the product or as somebody at the
 * school wrote it. A version never changes: a better text is a new version, and plans keep the one
 * that they were drawn from. {@link KeptStrategy} says which one is in use.
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

  @Enumerated(EnumType.STRING)
  @Column(name = "eef_recommendation")
  private EefRecommendation eefRecommendation;

  @Enumerated(EnumType.STRING)
  @Column(name = "epstein_type")
  private EpsteinType epsteinType;

  @Enumerated(EnumType.STRING)
  private Continuum continuum;

  @Enumerated(EnumType.STRING)
  private Strength strength;

  @Column(name = "evidence_source")
  private String source;

  @Column(name = "shipped_version")
  private Integer shippedVersion;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "written_at")
  private LocalDateTime writtenAt;

  protected Strategy() {}

  /** A version that somebody at the school wrote. */
  Strategy(CatalogueEntry entry, String by, Instant at) {
    code = entry.code();
    strategyVersion = entry.version();
    title = entry.title();
    need = entry.need();
    phases = phases(entry.ages());
    parentDoes = entry.parentDoes();
    schoolDoes = entry.schoolDoes();
    timeNeeded = entry.timeNeeded();
    needed = entry.needed();
    intendedOutcome = entry.intendedOutcome();
    howSeen = entry.howSeen();
    eefRecommendation = entry.eefRecommendation();
    epsteinType = entry.epsteinType();
    continuum = entry.continuum();
    strength = entry.strength();
    source = entry.source();
    writtenBy = by;
    writtenAt = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
  }

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

  String code() {
    return code;
  }

  int number() {
    return strategyVersion;
  }

  /** Whether it came with the product. */
  boolean isShipped() {
    return shippedVersion != null;
  }

  /** Null when it came with the product. */
  String writtenBy() {
    return writtenBy;
  }

  /** In UTC; null when it came with the product. */
  LocalDateTime writtenAt() {
    return writtenAt;
  }
}
