package org.parentsmatter.family.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.family.FamilyListSummary;
import org.parentsmatter.family.KeepingFamilyLists;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.Right;

/** The saved lists of families: rename one, delete one. */
@Named
@RequestScoped
@PageRule(
    path = "/family/lists.xhtml",
    needs = Right.SEE_FAMILIES,
    menu = "Saved lists",
    order = 40)
public class ListFamilyLists {
  @Inject private KeepingFamilyLists keepingFamilyLists;

  private List<FamilyListSummary> lists;
  private String asked;
  private String newName;

  public List<FamilyListSummary> getLists() {
    if (lists == null) {
      lists = keepingFamilyLists.all();
    }
    return lists;
  }

  /** The list whose name is to change or that is to be deleted; null for none. */
  public FamilyListSummary getChosen() {
    Long id = Numbers.idOrNull(asked);
    return getLists().stream()
        .filter(list -> id != null && list.id() == id)
        .findFirst()
        .orElse(null);
  }

  public String rename() {
    keepingFamilyLists.rename(Numbers.id(asked, "list"), newName);
    return say("The list is now called " + newName.strip() + ".");
  }

  public String delete() {
    keepingFamilyLists.delete(Numbers.id(asked, "list"));
    return say("The list is deleted. Its families are as they were.");
  }

  private static String say(String words) {
    return Parting.words(words, "/family/lists.xhtml");
  }

  public String getAsked() {
    return asked;
  }

  public void setAsked(String asked) {
    this.asked = asked;
  }

  public String getNewName() {
    FamilyListSummary chosen = newName == null ? getChosen() : null;
    return chosen == null ? newName : chosen.name();
  }

  public void setNewName(String newName) {
    this.newName = newName;
  }
}
