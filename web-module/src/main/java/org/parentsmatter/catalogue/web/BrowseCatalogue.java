package org.parentsmatter.catalogue.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.parentsmatter.catalogue.AgeBand;
import org.parentsmatter.catalogue.CatalogueEntry;
import org.parentsmatter.catalogue.CatalogueFilter;
import org.parentsmatter.catalogue.Need;
import org.parentsmatter.catalogue.SeeingCatalogue;
import org.parentsmatter.catalogue.StrategyView;
import org.parentsmatter.catalogue.Strength;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.Right;

/** The catalogue of strategies; the filter stands in the address of the page. */
@Named
@RequestScoped
@PageRule(
    path = "/catalogue/list.xhtml",
    needs = Right.SEE_FAMILIES,
    menu = "What families and school can do",
    order = 20)
public class BrowseCatalogue {
  private static final Pattern SENTENCE_START = Pattern.compile("(^|[.?!] )\\{child\\}");

  @Inject private SeeingCatalogue catalogue;

  private String words;
  private Need need;
  private AgeBand age;
  private Strength strength;
  private List<StrategyView> strategies;

  public List<StrategyView> getStrategies() {
    if (strategies == null) {
      strategies = catalogue.list(new CatalogueFilter(words, need, age, strength));
    }
    return strategies;
  }

  /** A text of the catalogue for no child in particular. */
  public String plain(String text) {
    return text == null
        ? ""
        : SENTENCE_START.matcher(text).replaceAll("$1Your child").replace("{child}", "your child");
  }

  /** "Years 1 and 2, Years 3 to 6". */
  public String ages(CatalogueEntry entry) {
    return entry.ages().size() == AgeBand.values().length
        ? "All ages"
        : entry.ages().stream().sorted().map(AgeBand::label).collect(Collectors.joining(", "));
  }

  /** "learning-at-home" is "Learning at home". */
  public String inWords(String code) {
    String text = code.replace('-', ' ');
    return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }

  public boolean isFiltered() {
    return words != null || need != null || age != null || strength != null;
  }

  public Need[] getNeeds() {
    return Need.values();
  }

  public AgeBand[] getAges() {
    return AgeBand.values();
  }

  public Strength[] getStrengths() {
    return Strength.values();
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words == null || words.isBlank() ? null : words;
  }

  public Need getNeed() {
    return need;
  }

  public void setNeed(Need need) {
    this.need = need;
  }

  public AgeBand getAge() {
    return age;
  }

  public void setAge(AgeBand age) {
    this.age = age;
  }

  public Strength getStrength() {
    return strength;
  }

  public void setStrength(Strength strength) {
    this.strength = strength;
  }
}
