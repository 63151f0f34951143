package org.parentsmatter.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.meeting.Guest;
import org.parentsmatter.meeting.MeetingSheet;
import org.parentsmatter.meeting.PreparingMeetings;
import org.parentsmatter.reach.NothingHere;
import org.parentsmatter.security.Right;

/** The sheet that lies on the table, for the parent or the two parents who come. */
@Named
@RequestScoped
@PageRule(path = "/meeting/sheet.xhtml", needs = Right.SEE_FAMILIES)
public class ShowMeetingSheet {
  @Inject private PreparingMeetings preparing;

  private Long family;
  private Long parent;
  private Long with;
  private List<Guest> guests;
  private MeetingSheet sheet;

  /** Fetches before anything is shown, so that what is missing is said to be missing. */
  public void load() {
    if (family == null) {
      throw new NothingHere("family");
    }
    guests = preparing.guests(family);
    if (parent == null && !guests.isEmpty()) {
      parent = guests.get(0).id();
    }
    if (parent != null) {
      List<Long> comes = new ArrayList<>(List.of(parent));
      if (with != null) {
        comes.add(with);
      }
      sheet = preparing.sheet(family, comes);
    }
  }

  /** Those who can come beside the one who does: there is at least one pupil of both. */
  public List<Guest> getOthers() {
    Guest chosen = guests.stream().filter(guest -> guest.id() == parent).findFirst().orElseThrow();
    return guests.stream().filter(chosen::canComeWith).toList();
  }

  public List<Guest> getGuests() {
    return guests;
  }

  /** Null where nobody may come. */
  public MeetingSheet getSheet() {
    return sheet;
  }

  public Long getFamily() {
    return family;
  }

  public void setFamily(Long family) {
    this.family = family;
  }

  public Long getParent() {
    return parent;
  }

  public void setParent(Long parent) {
    this.parent = parent;
  }

  /** The second parent, where two come together; else null. */
  public Long getWith() {
    return with;
  }

  public void setWith(Long with) {
    this.with = with;
  }
}
