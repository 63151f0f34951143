package org.parentsmatter.intranet;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** A task people come for: an entry of the main navigation, and the folders of its pages. */
public enum Section {
  HOME("Home", "home.xhtml"),
  FAMILIES(
      "Families",
      "family",
      "worklist",
      "restriction",
      "protection",
      "match",
      "mailing",
      "contact",
      "pack"),
  COMMUNITIES("Communities", "community", "staff"),
  PLANS("Plans", "plan", "catalogue", "drafting", "learning", "meeting", "approach"),
  LETTERS("Letters", "letters", "templates", "translation", "returned"),
  BRIEFING("Briefing", "briefing", "vision"),
  IMPORTS("Imports", "imports"),
  SETTINGS("Settings", "school", "security"),
  AUDIT("Audit log", "audit");

  private final String label;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
  private final Set<String> folders;

  Section(String label, String... folders) {
    this.label = label;
    this.folders = Set.of(folders);
  }

  /** The words of the entry. */
  public String label() {
    return label;
  }

  /** The section that a page belongs to, by the first part of its path. */
  static Optional<Section> of(String path) {
    String folder = path.substring(1).split("/", 2)[0];
    return Arrays.stream(values()).filter(s -> s.folders.contains(folder)).findFirst();
  }
}
