package org.parentsmatter.family.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.community.GroupLink;
import org.parentsmatter.community.SeeingCommunities;
import org.parentsmatter.family.AttainmentLine;
import org.parentsmatter.family.PupilView;
import org.parentsmatter.family.SeeingAttainment;
import org.parentsmatter.family.SeeingPupils;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.Right;

/** One pupil, and what everybody around is to him or her. */
@Named
@RequestScoped
@PageRule(path = "/family/pupil.xhtml", needs = Right.SEE_FAMILIES)
public class ShowPupil {
  @Inject private SeeingPupils seeingPupils;
  @Inject private SeeingAttainment seeingAttainment;
  @Inject private SeeingCommunities seeingCommunities;

  private String id;
  private PupilView view;
  private List<AttainmentLine> attainment;
  private GroupLink community;

  public void load() {
    view = seeingPupils.show(Numbers.id(id, "pupil"));
    community = seeingCommunities.ofPupil(view.pupil().id()).orElse(null);
  }

  /** What the latest assessments said, subject by subject. */
  public List<AttainmentLine> getAttainment() {
    if (attainment == null) {
      attainment = seeingAttainment.latest(view.pupil().id());
    }
    return attainment;
  }

  /** Null when the pupil belongs to none. */
  public GroupLink getCommunity() {
    return community;
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
