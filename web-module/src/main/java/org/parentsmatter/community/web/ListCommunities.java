package org.parentsmatter.community.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.community.GroupKind;
import org.parentsmatter.community.GroupLink;
import org.parentsmatter.community.GroupSummary;
import org.parentsmatter.community.KeepingCommunities;
import org.parentsmatter.community.SeeingCommunities;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;

/** All communities and teams, and those that can be brought back. */
@Named
@RequestScoped
@PageRule(path = "/community/list.xhtml", menu = "Communities and teams", order = 10)
public class ListCommunities {
  @Inject private SeeingCommunities seeing;
  @Inject private KeepingCommunities keeping;
  @Inject private CurrentUser currentUser;

  private List<GroupSummary> groups;
  private List<GroupLink> deleted;

  public List<GroupSummary> getCommunities() {
    return of(GroupKind.COMMUNITY);
  }

  public List<GroupSummary> getTeams() {
    return of(GroupKind.TEAM);
  }

  private List<GroupSummary> of(GroupKind kind) {
    if (groups == null) {
      groups = seeing.all();
    }
    return groups.stream().filter(group -> group.kind() == kind).toList();
  }

  /** Whether the person may change any. */
  public boolean isAllowed() {
    return currentUser.has(Right.KEEP_COMMUNITIES);
  }

  /** Those that were deleted, for those who may bring them back. */
  public List<GroupLink> getDeleted() {
    if (deleted == null) {
      deleted = isAllowed() ? keeping.deleted() : List.of();
    }
    return deleted;
  }

  public String bringBack(long id) {
    keeping.bringBack(id);
    return Parting.words("It is back, with everybody in it.", "/community/list.xhtml");
  }
}
