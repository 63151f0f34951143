package org.parentsmatter.intranet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.parentsmatter.security.CurrentUser;

/** The way around: only what the person signed in may open. */
@Named
@RequestScoped
public class Navigation {
  @Inject private Pages pages;
  @Inject private CurrentUser currentUser;
  @Inject private FacesContext faces;

  private List<Page> mayOpen;
  private List<Entry> sections;

  /**
   * One link of the navigation.
   *
   * @param label its words
   * @param path the page it opens
   * @param current {@code page} for the page shown, {@code true} for its section, otherwise null:
   *     the values of {@code aria-current}
   */
  public record Entry(String label, String path, String current) {}

  /** The main navigation: one entry a section, opening the first of its pages. */
  public List<Entry> getSections() {
    if (sections == null) {
      sections = Arrays.stream(Section.values()).map(this::entry).filter(Objects::nonNull).toList();
    }
    return sections;
  }

  /** The pages of the section shown; empty when there is only one, which needs no links. */
  public List<Entry> getPages() {
    Section here = Section.of(currentPath()).orElse(null);
    List<Entry> entries =
        mayOpen().stream()
            .filter(page -> here != null && page.section().orElse(null) == here)
            .map(page -> new Entry(page.menu(), page.path(), isCurrent(page) ? "page" : null))
            .toList();
    return entries.size() > 1 ? entries : List.of();
  }

  /** The section shown, for the trail at the top; null at home and where it is the page itself. */
  public Entry getTrail() {
    Section here = Section.of(currentPath()).orElse(Section.HOME);
    return here == Section.HOME ? null : entry(here);
  }

  /** Every page of the navigation that may be opened. */
  public List<Entry> getAll() {
    return mayOpen().stream().map(page -> new Entry(page.menu(), page.path(), null)).toList();
  }

  /** Whether the person signed in may open the page of an address. */
  public boolean mayOpen(String address) {
    return pages
        .find(address.split("\\?", 2)[0])
        .filter(page -> page.open() || currentUser.has(page.needs()))
        .isPresent();
  }

  private Entry entry(Section section) {
    return mayOpen().stream()
        .filter(page -> page.section().orElse(null) == section)
        .findFirst()
        .map(page -> new Entry(section.label(), page.path(), current(section, page)))
        .orElse(null);
  }

  private String current(Section section, Page page) {
    if (isCurrent(page)) {
      return "page";
    }
    return Section.of(currentPath()).orElse(null) == section ? "true" : null;
  }

  private boolean isCurrent(Page page) {
    return page.path().equals(currentPath());
  }

  private List<Page> mayOpen() {
    if (mayOpen == null) {
      mayOpen = pages.inMenu().stream().filter(page -> currentUser.has(page.needs())).toList();
    }
    return mayOpen;
  }

  private String currentPath() {
    return faces.getViewRoot() == null ? "/" : faces.getViewRoot().getViewId();
  }
}
