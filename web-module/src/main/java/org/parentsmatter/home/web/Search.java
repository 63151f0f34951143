package org.parentsmatter.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parentsmatter.family.ParentSummary;
import org.parentsmatter.family.PupilFilter;
import org.parentsmatter.family.PupilSort;
import org.parentsmatter.family.PupilSummary;
import org.parentsmatter.family.SeeingParents;
import org.parentsmatter.family.SeeingPupils;
import org.parentsmatter.intranet.Navigation;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;

/** Finds pupils, parents, a letter by its reference, and pages, whatever was typed at the top. */
@Named
@RequestScoped
@PageRule(path = "/search.xhtml")
public class Search {
  private static final int MOST = 20;
  private static final int SHORTEST = 2;
  private static final Pattern REFERENCE = Pattern.compile("PM-\\w{4}-\\w{4}");

  @Inject private SeeingPupils pupils;
  @Inject private SeeingParents parents;
  @Inject private Navigation navigation;
  @Inject private CurrentUser currentUser;

  private String q;
  private List<PupilSummary> foundPupils = List.of();
  private List<ParentSummary> foundParents = List.of();
  private List<Navigation.Entry> foundPages = List.of();

  /** Looks everywhere that the person signed in may look. */
  public void find() {
    if (q == null || q.strip().length() < SHORTEST) {
      return;
    }
    String words = q.strip();
    if (currentUser.has(Right.SEE_FAMILIES)) {
      foundPupils =
          pupils.page(new PupilFilter(words, null, null), PupilSort.NAME, false, 0, MOST).rows();
      foundParents = parents.page(words, false, 0, MOST).rows();
    }
    foundPages =
        navigation.getAll().stream()
            .filter(
                page -> page.label().toLowerCase(Locale.UK).contains(words.toLowerCase(Locale.UK)))
            .toList();
  }

  /** The letter that was asked for by the reference printed on it, for those who open letters. */
  public String getReference() {
    String reference = q == null ? "" : q.strip().toUpperCase(Locale.ROOT);
    return currentUser.has(Right.RUN_LETTERS) && REFERENCE.matcher(reference).matches()
        ? reference
        : null;
  }

  public boolean isNothingFound() {
    return isAsked()
        && getReference() == null
        && foundPupils.isEmpty()
        && foundParents.isEmpty()
        && foundPages.isEmpty();
  }

  /** Whether anything was typed that can be looked for. */
  public boolean isAsked() {
    return q != null && q.strip().length() >= SHORTEST;
  }

  public List<PupilSummary> getFoundPupils() {
    return foundPupils;
  }

  public List<ParentSummary> getFoundParents() {
    return foundParents;
  }

  public List<Navigation.Entry> getFoundPages() {
    return foundPages;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }
}
