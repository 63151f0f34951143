package org.parentsmatter.contact.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.parentsmatter.contact.LastDeed;
import org.parentsmatter.contact.MendingContacts;
import org.parentsmatter.intranet.Parting;

/**
 * Takes back what somebody has just saved, or brings it back. Which contact it is stands in the
 * address, so that the button works after a reload as well; whether it may be done the use case
 * decides.
 */
@Named
@RequestScoped
public class UndoContact {
  @Inject private MendingContacts mending;
  @Inject private FacesContext faces;

  private LastDeed last;
  private boolean asked;

  /** What the reader did a few minutes ago with the contact of the address; else null. */
  public LastDeed getLast() {
    if (!asked) {
      asked = true;
      last = mending.lastDeed(id()).orElse(null);
    }
    return last;
  }

  public String undo() {
    LastDeed deed = getLast();
    String back = address();
    if (deed == null) {
      return Parting.words("There is nothing to take back any more.", back);
    }
    if (deed.takenBack()) {
      mending.bringBack(deed.contactId());
      return Parting.words("It is there again.", back + "&saved=" + deed.contactId());
    }
    mending.takeBack(deed.contactId());
    return Parting.words("Taken back.", back + "&saved=" + deed.contactId());
  }

  /** This page, by its own number only. */
  private String address() {
    String view = faces.getViewRoot().getViewId();
    return view + "?id=" + number("id");
  }

  private long id() {
    return number("saved");
  }

  private long number(String name) {
    String text = faces.getExternalContext().getRequestParameterMap().get(name);
    return text != null && text.matches("[0-9]{1,18}") ? Long.parseLong(text) : 0;
  }
}
