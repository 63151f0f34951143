package org.parentsmatter.community.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.community.SeeingStaff;
import org.parentsmatter.community.StaffLine;
import org.parentsmatter.intranet.PageRule;

/** Who works at the school, with tutor groups, communities and teams. */
@Named
@RequestScoped
@PageRule(path = "/community/staff.xhtml", menu = "Staff", order = 20)
public class ListStaff {
  @Inject private SeeingStaff seeing;

  private List<StaffLine> staff;

  public List<StaffLine> getStaff() {
    if (staff == null) {
      staff = seeing.all();
    }
    return staff;
  }
}
