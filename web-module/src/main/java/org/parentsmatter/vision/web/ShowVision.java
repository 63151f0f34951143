package org.parentsmatter.vision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;
import org.parentsmatter.vision.SeeingVision;
import org.parentsmatter.vision.VisionPage;

/** What the school stands for, for everybody, and what it expects of whoever reads it. */
@Named
@RequestScoped
@PageRule(path = "/vision/show.xhtml", menu = "Our vision", order = 10)
public class ShowVision {
  @Inject private SeeingVision seeing;
  @Inject private CurrentUser currentUser;

  private VisionPage page;

  public VisionPage getPage() {
    if (page == null) {
      page = seeing.show();
    }
    return page;
  }

  /** Whether whoever reads this may word it. */
  public boolean isKeeper() {
    return currentUser.has(Right.KEEP_VISION);
  }
}
