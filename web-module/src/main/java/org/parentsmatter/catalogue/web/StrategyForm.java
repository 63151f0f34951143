package org.parentsmatter.catalogue.web;

import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.parentsmatter.catalogue.AgeBand;
import org.parentsmatter.catalogue.Continuum;
import org.parentsmatter.catalogue.EefRecommendation;
import org.parentsmatter.catalogue.EpsteinType;
import org.parentsmatter.catalogue.Need;
import org.parentsmatter.catalogue.StrategyText;
import org.parentsmatter.catalogue.Strength;

/** What somebody has typed about an entry of the catalogue. */
public class StrategyForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private String title;
  private String[] ages = {};
  private Need need;
  private String parentDoes;
  private String schoolDoes;
  private String timeNeeded;
  private String needed;
  private String intendedOutcome;
  private String howSeen;
  private EefRecommendation eefRecommendation;
  private EpsteinType epsteinType;
  private Continuum continuum;
  private Strength strength = Strength.NOT_ESTABLISHED;
  private String source;

  void take(StrategyText text) {
    title = text.title();
    ages = text.ages().stream().sorted().map(AgeBand::name).toArray(String[]::new);
    need = text.need();
    parentDoes = text.parentDoes();
    schoolDoes = text.schoolDoes();
    timeNeeded = text.timeNeeded();
    needed = text.needed();
    intendedOutcome = text.intendedOutcome();
    howSeen = text.howSeen();
    eefRecommendation = text.eefRecommendation();
    epsteinType = text.epsteinType();
    continuum = text.continuum();
    strength = text.strength();
    source = text.source();
  }

  StrategyText text() {
    Set<AgeBand> chosen = EnumSet.noneOf(AgeBand.class);
    Arrays.stream(ages)
        .map(name -> Plainly.asked(AgeBand.class, name))
        .filter(Objects::nonNull)
        .forEach(chosen::add);
    return new StrategyText(
        title,
        chosen,
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

  public AgeBand[] getAllAges() {
    return AgeBand.values();
  }

  public Need[] getNeeds() {
    return Need.values();
  }

  public EefRecommendation[] getRecommendations() {
    return EefRecommendation.values();
  }

  public EpsteinType[] getTypes() {
    return EpsteinType.values();
  }

  public Continuum[] getPoints() {
    return Continuum.values();
  }

  public Strength[] getStrengths() {
    return Strength.values();
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String[] getAges() {
    return ages.clone();
  }

  public void setAges(String[] ages) {
    this.ages = ages == null ? new String[0] : ages.clone();
  }

  public Need getNeed() {
    return need;
  }

  public void setNeed(Need need) {
    this.need = need;
  }

  public String getParentDoes() {
    return parentDoes;
  }

  public void setParentDoes(String parentDoes) {
    this.parentDoes = parentDoes;
  }

  public String getSchoolDoes() {
    return schoolDoes;
  }

  public void setSchoolDoes(String schoolDoes) {
    this.schoolDoes = schoolDoes;
  }

  public String getTimeNeeded() {
    return timeNeeded;
  }

  public void setTimeNeeded(String timeNeeded) {
    this.timeNeeded = timeNeeded;
  }

  public String getNeeded() {
    return needed;
  }

  public void setNeeded(String needed) {
    this.needed = needed;
  }

  public String getIntendedOutcome() {
    return intendedOutcome;
  }

  public void setIntendedOutcome(String intendedOutcome) {
    this.intendedOutcome = intendedOutcome;
  }

  public String getHowSeen() {
    return howSeen;
  }

  public void setHowSeen(String howSeen) {
    this.howSeen = howSeen;
  }

  public EefRecommendation getEefRecommendation() {
    return eefRecommendation;
  }

  public void setEefRecommendation(EefRecommendation eefRecommendation) {
    this.eefRecommendation = eefRecommendation;
  }

  public EpsteinType getEpsteinType() {
    return epsteinType;
  }

  public void setEpsteinType(EpsteinType epsteinType) {
    this.epsteinType = epsteinType;
  }

  public Continuum getContinuum() {
    return continuum;
  }

  public void setContinuum(Continuum continuum) {
    this.continuum = continuum;
  }

  public Strength getStrength() {
    return strength;
  }

  public void setStrength(Strength strength) {
    this.strength = strength;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
