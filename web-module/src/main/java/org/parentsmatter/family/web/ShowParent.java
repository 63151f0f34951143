package org.parentsmatter.family.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parentsmatter.family.ParentView;
import org.parentsmatter.family.SeeingParents;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.Right;

/** One parent: to whom, how to reach, and whether letters go there and why. */
@Named
@RequestScoped
@PageRule(path = "/family/parent.xhtml", needs = Right.SEE_FAMILIES)
public class ShowParent {
  @Inject private SeeingParents seeingParents;

  private String id;
  private ParentView parent;

  public void load() {
    parent = seeingParents.show(Numbers.id(id, "parent"));
  }

  public ParentView getParent() {
    return parent;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
