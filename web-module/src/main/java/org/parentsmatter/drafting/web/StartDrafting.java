package org.parentsmatter.drafting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.parentsmatter.drafting.rounds.DraftingRounds;
import org.parentsmatter.drafting.rounds.RoundOrder;
import org.parentsmatter.drafting.rounds.RoundRefused;
import org.parentsmatter.drafting.rounds.RoundView;
import org.parentsmatter.drafting.rounds.SeeingRounds;
import org.parentsmatter.drafting.rounds.WhichFamilies;
import org.parentsmatter.family.Audience;
import org.parentsmatter.family.AudienceKind;
import org.parentsmatter.family.FamilyChoices;
import org.parentsmatter.family.SeeingFamilies;
import org.parentsmatter.family.YearGroup;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.Right;

/**
 * Drafting for many families: choose them, see how many there are, have proposals worked out. What
 * was chosen stands in the address; the token in the form makes two clicks one round.
 */
@Named
@RequestScoped
@PageRule(
    path = "/drafting/start.xhtml",
    needs = Right.DRAFT_MANY_PLANS,
    menu = "Draft for many families",
    order = 30)
public class StartDrafting {
  @Inject private SeeingFamilies families;
  @Inject private SeeingRounds seeing;
  @Inject private DraftingRounds rounds;
  @Inject private FacesContext faces;

  private String audience;
  private String which;
  private String token = UUID.randomUUID().toString();
  private List<AudienceOption> options;

  /** A form that comes back is known by its request before the view's parameters are. */
  @PostConstruct
  void open() {
    Map<String, String> request = faces.getExternalContext().getRequestParameterMap();
    audience = request.get("audience");
    which = request.get("which");
  }

  /** What there is to choose from, under its headings. */
  public Map<String, List<AudienceOption>> getAudiences() {
    return options().stream()
        .collect(
            Collectors.groupingBy(AudienceOption::group, LinkedHashMap::new, Collectors.toList()));
  }

  private List<AudienceOption> options() {
    if (options == null) {
      FamilyChoices choices = families.choices();
      options = new ArrayList<>();
      options.add(AudienceOption.of(AudienceKind.ALL, null, AudienceKind.ALL.label()));
      choices
          .yearGroups()
          .forEach(y -> options.add(AudienceOption.of(AudienceKind.YEAR, y, YearGroup.inWords(y))));
      choices
          .tutorGroups()
          .forEach(g -> options.add(AudienceOption.of(AudienceKind.TUTOR_GROUP, g, g)));
      choices
          .lists()
          .forEach(
              list ->
                  options.add(
                      AudienceOption.of(AudienceKind.LIST, Long.toString(list.id()), list.name())));
    }
    return options;
  }

  /** Whether families were chosen, so that there is something to count. */
  public boolean isChosen() {
    return AudienceOption.audience(audience).isPresent();
  }

  public long getCount() {
    return seeing.count(chosen(), choice());
  }

  /** Has proposals worked out, and shows how that gets on. */
  public String start() {
    String words =
        options().stream()
            .filter(o -> o.code().equals(audience))
            .map(AudienceOption::label)
            .findFirst()
            .orElse("Chosen families");
    long id = rounds.start(new RoundOrder(token, chosen(), words, choice()));
    return "/drafting/show.xhtml?faces-redirect=true&id=" + id;
  }

  private Audience chosen() {
    return AudienceOption.audience(audience)
        .orElseThrow(() -> new RoundRefused("Choose the families first."));
  }

  private WhichFamilies choice() {
    return Arrays.stream(WhichFamilies.values())
        .filter(w -> w.name().equalsIgnoreCase(which))
        .findFirst()
        .orElse(WhichFamilies.ALL);
  }

  public List<RoundView> getLast() {
    return seeing.last();
  }

  public WhichFamilies[] getAllWhich() {
    return WhichFamilies.values();
  }

  public String getAudience() {
    return audience;
  }

  public void setAudience(String audience) {
    this.audience = audience;
  }

  public String getWhich() {
    return choice().name();
  }

  public void setWhich(String which) {
    this.which = which;
  }

  public String getToken() {
    return token;
  }

  public void setToken(String token) {
    this.token = token;
  }
}
