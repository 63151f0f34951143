package org.parentsmatter.community.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.community.SeeingStaff;
import org.parentsmatter.community.StaffLine;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;
import org.parentsmatter.staff.HandKeptView;
import org.parentsmatter.staff.KeepingStaff;
import org.parentsmatter.staff.MergingStaff;

/** Who works at the school, with tutor groups, communities and teams. */
@Named
@RequestScoped
@PageRule(path = "/community/staff.xhtml", menu = "Staff", order = 20)
public class ListStaff {
  @Inject private SeeingStaff seeing;
  @Inject private KeepingStaff keeping;
  @Inject private MergingStaff merging;
  @Inject private CurrentUser currentUser;

  private List<StaffLine> staff;
  private List<HandKeptView> left;
  private Integer same;

  public List<StaffLine> getStaff() {
    if (staff == null) {
      staff = seeing.all();
    }
    return staff;
  }

  /** Whether the person may add and change staff whom no export knows. */
  public boolean isAllowed() {
    return currentUser.has(Right.KEEP_COMMUNITIES);
  }

  /** Those by hand who have left, for those who may take that back. */
  public List<HandKeptView> getLeft() {
    if (left == null) {
      left = isAllowed() ? keeping.all().stream().filter(HandKeptView::left).toList() : List.of();
    }
    return left;
  }

  /** How many by hand may be the same person as somebody whom the import brought. */
  public int getSame() {
    if (same == null) {
      same = isAllowed() ? merging.waiting() : 0;
    }
    return same;
  }
}
