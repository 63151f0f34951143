package org.parentsmatter.restriction.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.restriction.KeepingRestrictions;
import org.parentsmatter.restriction.RestrictionSummary;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;

/** Every restriction of the school; and those of one parent, as a part of the parent's page. */
@Named
@RequestScoped
@PageRule(
    path = "/restriction/list.xhtml",
    needs = Right.KEEP_RESTRICTIONS,
    menu = "Restrictions",
    order = 50)
public class ListRestrictions {
  @Inject private KeepingRestrictions keeping;
  @Inject private CurrentUser currentUser;

  private List<RestrictionSummary> all;
  private List<RestrictionSummary> ofParent;

  public List<RestrictionSummary> getAll() {
    if (all == null) {
      all = keeping.all();
    }
    return all;
  }

  /** Those on what one parent may have. */
  public List<RestrictionSummary> of(long parentId) {
    if (ofParent == null) {
      ofParent = keeping.ofParent(parentId);
    }
    return ofParent;
  }

  /** Whether the person signed in may see and record restrictions. */
  public boolean isAllowed() {
    return currentUser.has(Right.KEEP_RESTRICTIONS);
  }
}
