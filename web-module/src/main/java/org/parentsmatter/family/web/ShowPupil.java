package org.parentsmatter.family.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parentsmatter.family.PupilView;
import org.parentsmatter.family.SeeingPupils;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.Right;

/** One pupil, and what everybody around is to him or her. */
@Named
@RequestScoped
@PageRule(path = "/family/pupil.xhtml", needs = Right.SEE_FAMILIES)
public class ShowPupil {
  @Inject private SeeingPupils seeingPupils;

  private String id;
  private PupilView view;

  public void load() {
    view = seeingPupils.show(Numbers.id(id, "pupil"));
  }

  public PupilView getView() {
    return view;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
