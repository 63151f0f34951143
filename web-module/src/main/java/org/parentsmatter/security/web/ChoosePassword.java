package org.parentsmatter.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.parentsmatter.accounts.ChoosingPassword;
import org.parentsmatter.accounts.SigningIn;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.intranet.Parting;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.SignedIn;

/** Replaces one's own password; whoever came in by a one-time password has to begin here. */
@Named
@RequestScoped
@PageRule(path = "/security/password.xhtml")
public class ChoosePassword {
  @Inject private ChoosingPassword choosing;
  @Inject private SigningIn signingIn;
  @Inject private CurrentUser currentUser;
  @Inject private FacesContext faces;

  private String present;
  private String next;

  /** Whether the present password was handed out by somebody else. */
  public boolean isFirst() {
    return currentUser.person().map(SignedIn::mustChoosePassword).orElse(false);
  }

  /** Replaces it and goes on to the home page, in a session with a new id. */
  public String choose() {
    choosing.choose(present, next);
    HttpServletRequest request = (HttpServletRequest) faces.getExternalContext().getRequest();
    request.changeSessionId();
    SignInMechanism.remember(request.getSession(), signingIn.again());
    return Parting.words("Your password has been changed.", "/home.xhtml");
  }

  /** Never shown again. */
  public String getPresent() {
    return null;
  }

  public void setPresent(String present) {
    this.present = present;
  }

  /** Never shown again. */
  public String getNext() {
    return null;
  }

  public void setNext(String next) {
    this.next = next;
  }
}
