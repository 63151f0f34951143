package org.parentsmatter.mailing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parentsmatter.mailing.ChoosingOneLetter;
import org.parentsmatter.mailing.OneLetterView;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;

/** What one parent has chosen, as a part of the parent's page. */
@Named
@RequestScoped
public class SharedLetterOfParent {
  @Inject private ChoosingOneLetter choosing;
  @Inject private CurrentUser currentUser;

  private OneLetterView view;

  /** Null for who may not record it, and where there is no other parent. */
  public OneLetterView of(long parentId) {
    if (view == null && currentUser.has(Right.KEEP_SHARED_LETTERS)) {
      view = choosing.show(parentId);
    }
    return view == null || view.others().isEmpty() ? null : view;
  }

  /** Whether this parent chose another, or was chosen. */
  public boolean isAnyChosen(long parentId) {
    OneLetterView known = of(parentId);
    return known != null
        && known.others().stream().anyMatch(other -> other.chosen() || other.choosing());
  }
}
