package org.parentsmatter.intranet;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** Words that are said on the page one comes to. */
public final class Parting {
  private Parting() {}

  /**
   * Says something there and goes.
   *
   * @param words what was done
   * @param address of the page, perhaps with parameters: {@code /family/parent.xhtml?id=7}
   * @return the outcome of the action that calls this
   */
  public static String words(String words, String address) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(words, ""));
    return address + (address.indexOf('?') < 0 ? '?' : '&') + "faces-redirect=true";
  }
}
