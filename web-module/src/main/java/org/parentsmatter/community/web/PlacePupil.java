package org.parentsmatter.community.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.parentsmatter.community.GroupLink;
import org.parentsmatter.community.KeepingCommunities;
import org.parentsmatter.community.PlacedPupil;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.Right;

/** Says that one pupil belongs to another community than his or her tutor group. */
@Named
@ViewScoped
@PageRule(path = "/community/pupil.xhtml", needs = Right.KEEP_COMMUNITIES)
public class PlacePupil implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private transient KeepingCommunities keeping;

  private String id;
  private Long community;
  private transient PlacedPupil pupil;

  public void open() {
    if (id != null) {
      community = keeping.placed(getPupil().id()).orElse(null);
    }
  }

  public String save() {
    keeping.place(getPupil().id(), community);
    return Parting.words("The community is saved.", "/family/pupil.xhtml?id=" + getPupil().id());
  }

  /** Null as long as none was chosen. */
  public PlacedPupil getPupil() {
    if (pupil == null && id != null) {
      pupil = keeping.pupil(GroupNumber.of(id));
    }
    return pupil;
  }

  public List<GroupLink> getCommunities() {
    return keeping.communities();
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public Long getCommunity() {
    return community;
  }

  public void setCommunity(Long community) {
    this.community = community;
  }
}
