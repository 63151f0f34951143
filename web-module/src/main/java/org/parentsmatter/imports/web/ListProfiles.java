package org.parentsmatter.imports.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.imports.mapping.KeepingColumnProfiles;
import org.parentsmatter.imports.mapping.ProfileSummary;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.Right;

/** The saved answers to what columns are: rename one, delete one. */
@Named
@RequestScoped
@PageRule(
    path = "/imports/profiles.xhtml",
    needs = Right.IMPORT_DATA,
    menu = "Column profiles",
    order = 20)
public class ListProfiles {
  @Inject private KeepingColumnProfiles keeping;

  private List<ProfileSummary> profiles;
  private String asked;
  private String newName;

  public List<ProfileSummary> getProfiles() {
    if (profiles == null) {
      profiles = keeping.all();
    }
    return profiles;
  }

  /** The profile whose name is to change or that is to be deleted; null for none. */
  public ProfileSummary getChosen() {
    return getProfiles().stream()
        .filter(profile -> Long.toString(profile.id()).equals(asked))
        .findFirst()
        .orElse(null);
  }

  public String rename() {
    keeping.rename(ImportNumber.of(asked), newName);
    return say("The profile is now called " + newName.strip() + ".");
  }

  public String delete() {
    keeping.delete(ImportNumber.of(asked));
    return say("The profile is deleted. The next file with its headings is asked about again.");
  }

  private static String say(String words) {
    return Parting.words(words, "/imports/profiles.xhtml");
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(String asked) {
    this.asked = asked;
  }

  public String getNewName() {
    ProfileSummary chosen = newName == null ? getChosen() : null;
    return chosen == null ? newName : chosen.name();
  }

  public void setNewName(String newName) {
    this.newName = newName;
  }
}
