package org.parentsmatter.returned.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.returned.DoubtView;
import org.parentsmatter.returned.RecordingReturned;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;

/** The doubt about the address of one parent, as a part of the parent's page. */
@Named
@RequestScoped
public class DoubtOfParent {
  @Inject private RecordingReturned recording;
  @Inject private CurrentUser currentUser;

  private List<DoubtView> doubts;

  /** None for who may not record returned letters, and where nothing is in doubt. */
  public List<DoubtView> of(long parentId) {
    if (doubts == null) {
      doubts =
          currentUser.has(Right.RECORD_RETURNED_LETTERS) ? recording.doubtful(parentId) : List.of();
    }
    return doubts;
  }
}
