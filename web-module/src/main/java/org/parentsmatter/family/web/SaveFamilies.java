package org.parentsmatter.family.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.parentsmatter.family.KeepingFamilyLists;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;

/** Saves families from the list, or one from its own page, on a list of their own or an old one. */
@Named
@RequestScoped
public class SaveFamilies {
  @Inject private KeepingFamilyLists keepingFamilyLists;
  @Inject private CurrentUser currentUser;
  @Inject private ListFamilies listFamilies;
  @Inject private FacesContext faces;

  private String name;
  private String list;
  private String which = "ticked";

  /** Whether the person may save lists at all. */
  public boolean isAllowed() {
    return currentUser.has(Right.KEEP_FAMILY_LISTS);
  }

  /** Saves the ticked families, or all that were found, as a new list. */
  public String saveNew() {
    if ("all".equals(which)) {
      keepingFamilyLists.create(name, listFamilies.filter());
    } else {
      keepingFamilyLists.create(name, ticked());
    }
    return Parting.words("The list " + name.strip() + " is saved.", "/family/lists.xhtml");
  }

  /** Puts one family on a list there is. */
  public void add(long familyId) {
    keepingFamilyLists.add(Numbers.id(list, "list"), List.of(familyId));
    faces.addMessage(null, new FacesMessage("The family is on the list now.", ""));
  }

  private List<Long> ticked() {
    String[] ids =
        faces.getExternalContext().getRequestParameterValuesMap().getOrDefault("family", none());
    return Arrays.stream(ids).map(Numbers::idOrNull).filter(Objects::nonNull).toList();
  }

  private static String[] none() {
    return new String[0];
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getList() {
    return list;
  }

  public void setList(String list) {
    this.list = list;
  }

  public String getWhich() {
    return which;
  }

  public void setWhich(String which) {
    this.which = which;
  }
}
