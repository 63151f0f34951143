package org.parentsmatter.community.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.community.GroupView;
import org.parentsmatter.community.PlacedPupil;
import org.parentsmatter.community.SeeingCommunities;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;

/** One community or team. The names of its pupils are for those who see families. */
@Named
@RequestScoped
@PageRule(path = "/community/show.xhtml")
public class ShowCommunity {
  @Inject private SeeingCommunities seeing;
  @Inject private CurrentUser currentUser;

  private String id;
  private GroupView view;
  private List<PlacedPupil> pupils;

  public void load() {
    if (id != null) {
      view = seeing.show(GroupNumber.of(id));
      pupils = currentUser.has(Right.SEE_FAMILIES) ? seeing.pupils(view.group().id()) : List.of();
    }
  }

  public boolean isAllowed() {
    return currentUser.has(Right.KEEP_COMMUNITIES);
  }

  /** Null as long as none was chosen. */
  public GroupView getView() {
    return view;
  }

  public List<PlacedPupil> getPupils() {
    return pupils;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
