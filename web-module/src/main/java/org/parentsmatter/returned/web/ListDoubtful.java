package org.parentsmatter.returned.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.returned.DoubtView;
import org.parentsmatter.returned.RecordingReturned;
import org.parentsmatter.security.Right;

/** The doubtful addresses, to be worked off, and those that were confirmed lately. */
@Named
@RequestScoped
@PageRule(
    path = "/returned/list.xhtml",
    needs = Right.RECORD_RETURNED_LETTERS,
    menu = "Doubtful addresses",
    order = 30)
public class ListDoubtful {
  private static final String PAGE = "/returned/list.xhtml";

  @Inject private RecordingReturned recording;

  private List<DoubtView> doubtful;
  private List<DoubtView> confirmed;

  public List<DoubtView> getDoubtful() {
    if (doubtful == null) {
      doubtful = recording.doubtful();
    }
    return doubtful;
  }

  public List<DoubtView> getConfirmed() {
    if (confirmed == null) {
      confirmed = recording.confirmed();
    }
    return confirmed;
  }

  public String confirm(long parentId) {
    recording.confirm(parentId);
    return Parting.words("Confirmed. Letters are posted there again.", PAGE);
  }

  public String doubtAgain(long parentId) {
    recording.doubtAgain(parentId);
    return Parting.words("In doubt again. Nothing is posted there.", PAGE);
  }
}
