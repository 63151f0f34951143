package org.parentsmatter.family.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parentsmatter.family.ContactDetails;
import org.parentsmatter.family.ParentView;
import org.parentsmatter.family.SeeingParents;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;

/** One parent: to whom, how to reach, and whether letters go there and why. */
@Named
@RequestScoped
@PageRule(path = "/family/parent.xhtml", needs = Right.SEE_FAMILIES)
public class ShowParent {
  @Inject private SeeingParents seeingParents;
  @Inject private CurrentUser currentUser;
  @Inject private FacesContext faces;

  private String id;
  private ParentView parent;
  private ContactDetails revealed;

  /** A form that comes back is known by its request before the view's parameters are. */
  @PostConstruct
  void open() {
    id = faces.getExternalContext().getRequestParameterMap().get("id");
  }

  public void load() {
    parent = seeingParents.show(Numbers.id(id, "parent"));
  }

  public ParentView getParent() {
    if (parent == null) {
      load();
    }
    return parent;
  }

  /** How to reach the parent: what was revealed by this very click, else what anybody sees. */
  public ContactDetails getContact() {
    return revealed == null ? getParent().contact() : revealed;
  }

  /** Shows a protected address once; it is in no later answer. */
  public void reveal() {
    revealed = seeingParents.reveal(getParent().id());
  }

  /** Whether the person may reveal a protected address. */
  public boolean isRevealing() {
    return currentUser.has(Right.SEE_PROTECTED_ADDRESSES);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
