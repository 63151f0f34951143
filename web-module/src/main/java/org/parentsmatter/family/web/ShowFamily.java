package org.parentsmatter.family.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.parentsmatter.family.ContactDetails;
import org.parentsmatter.family.FamilyListSummary;
import org.parentsmatter.family.FamilyView;
import org.parentsmatter.family.KeepingFamilyLists;
import org.parentsmatter.family.SeeingFamilies;
import org.parentsmatter.family.SeeingParents;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;

/** One family with everybody around its pupils. */
@Named
@RequestScoped
@PageRule(path = "/family/show.xhtml", needs = Right.SEE_FAMILIES)
public class ShowFamily {
  @Inject private SeeingFamilies seeingFamilies;
  @Inject private KeepingFamilyLists keepingFamilyLists;
  @Inject private SeeingParents seeingParents;
  @Inject private CurrentUser currentUser;
  @Inject private FacesContext faces;

  private String id;
  private FamilyView family;
  private List<FamilyListSummary> lists;
  private Map<Long, ContactDetails> reach;

  /** A form that comes back is known by its request before the view's parameters are. */
  @PostConstruct
  void open() {
    id = faces.getExternalContext().getRequestParameterMap().get("id");
  }

  /** Fetches the family before anything is shown, so that a missing one is said to be missing. */
  public void load() {
    family = seeingFamilies.show(Numbers.id(id, "family"));
  }

  public FamilyView getFamily() {
    if (family == null) {
      load();
    }
    return family;
  }

  /** "2 pupils, 3 parents and contacts". */
  public String getSize() {
    int pupils = getFamily().pupils().size();
    int parents = family.parents().size();
    return pupils
        + (pupils == 1 ? " pupil, " : " pupils, ")
        + parents
        + (parents == 1 ? " parent or contact" : " parents and contacts");
  }

  public List<FamilyListSummary> getLists() {
    if (lists == null) {
      lists = keepingFamilyLists.all();
    }
    return lists;
  }

  /** How to reach a parent; null for who may not see that. */
  public ContactDetails reach(long parentId) {
    if (reach == null) {
      reach = seeingParents.reach(getFamily().id());
    }
    return reach.get(parentId);
  }

  /** Whether the reader may see how to reach parents. */
  public boolean isReaching() {
    return currentUser.has(Right.SEE_CONTACT_DETAILS);
  }

  /** Whether the reader may go on from here to writing to this family. */
  public boolean isMayWriteLetters() {
    return currentUser.has(Right.RUN_LETTERS);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
