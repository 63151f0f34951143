package org.parentsmatter.drafting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.parentsmatter.drafting.rounds.DraftingRounds;
import org.parentsmatter.drafting.rounds.FamilyState;
import org.parentsmatter.drafting.rounds.RoundFamilyView;
import org.parentsmatter.drafting.rounds.RoundRefused;
import org.parentsmatter.drafting.rounds.RoundView;
import org.parentsmatter.drafting.rounds.SeeingRounds;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Paging;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.plan.Tier;
import org.parentsmatter.security.Right;

/** One round of drafting: how it gets on, what is proposed for each family, and the decision. */
@Named
@RequestScoped
@PageRule(path = "/drafting/show.xhtml", needs = Right.DRAFT_MANY_PLANS)
public class ShowDrafting {
  @Inject private SeeingRounds seeing;
  @Inject private DraftingRounds rounds;
  @Inject private FacesContext faces;

  private String id;
  private String state;
  private String tier;
  private String page;
  private RoundView round;
  private List<RoundFamilyView> rows;
  private Paging paging;

  /** A form that comes back is known by its request before the view's parameters are. */
  @PostConstruct
  void open() {
    Map<String, String> request = faces.getExternalContext().getRequestParameterMap();
    id = request.get("id");
    state = request.get("state");
    tier = request.get("tier");
    page = request.get("page");
  }

  /** Fetches the round before anything is shown, so that a missing one is said to be missing. */
  public void load() {
    round = seeing.round(number(id));
  }

  public RoundView getRound() {
    if (round == null) {
      load();
    }
    return round;
  }

  public List<RoundFamilyView> getRows() {
    if (rows == null) {
      rows =
          seeing.families(
              number(id), chosenState(), chosenTier(), getPaging().first(), Paging.SIZE);
    }
    return rows;
  }

  public Paging getPaging() {
    if (paging == null) {
      paging =
          Paging.within(page, Paging.SIZE, seeing.count(number(id), chosenState(), chosenTier()));
    }
    return paging;
  }

  private FamilyState chosenState() {
    return named(FamilyState.values(), state);
  }

  private Tier chosenTier() {
    return named(Tier.values(), tier);
  }

  private static <E extends Enum<E>> E named(E[] all, String name) {
    return Arrays.stream(all).filter(e -> e.name().equalsIgnoreCase(name)).findFirst().orElse(null);
  }

  private static long number(String text) {
    if (text == null || !text.matches("\\d{1,18}")) {
      throw new RoundRefused("There is no such drafting.");
    }
    return Long.parseLong(text);
  }

  /** Asked every two seconds while a job is at work; afterwards the page is opened afresh. */
  public void poll() throws IOException {
    if (!getRound().isUnderWay()) {
      ExternalContext external = faces.getExternalContext();
      external.redirect(external.getRequestContextPath() + address());
    }
  }

  public String apply() {
    rounds.apply(number(id));
    return afresh();
  }

  public String stop() {
    rounds.stop(number(id));
    return afresh();
  }

  public String resume() {
    rounds.resume(number(id));
    return afresh();
  }

  public String discard() {
    rounds.discard(number(id));
    return Parting.words(
        "What was proposed is thrown away. No plan was written.", "/drafting/start.xhtml");
  }

  /** Takes the drafts back that nobody has touched. */
  public String takeBack() {
    int taken = rounds.takeBack(number(id));
    return Parting.words(
        taken == 1 ? "One draft is taken back." : taken + " drafts are taken back.", address());
  }

  public String takeOut(long row) {
    rounds.takeOut(number(id), row);
    return samePage();
  }

  public String putBack(long row) {
    rounds.putBack(number(id), row);
    return samePage();
  }

  private String samePage() {
    return afresh()
        + (chosenState() == null ? "" : "&state=" + chosenState().name())
        + (chosenTier() == null ? "" : "&tier=" + chosenTier().name())
        + "&page="
        + Paging.asked(page);
  }

  private String afresh() {
    return address() + "&faces-redirect=true";
  }

  private String address() {
    return "/drafting/show.xhtml?id=" + number(id);
  }

  public FamilyState[] getStates() {
    return FamilyState.values();
  }

  public Tier[] getTiers() {
    return Tier.values();
  }

  public boolean isFiltered() {
    return chosenState() != null || chosenTier() != null;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getTier() {
    return tier;
  }

  public void setTier(String tier) {
    this.tier = tier;
  }

  public String getPage() {
    return page;
  }

  public void setPage(String page) {
    this.page = page;
  }
}
