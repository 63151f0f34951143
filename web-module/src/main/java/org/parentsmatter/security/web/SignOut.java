package org.parentsmatter.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.parentsmatter.accounts.SigningIn;

/** Ends the session, from the menu of every page. */
@Named
@RequestScoped
public class SignOut {
  @Inject private SigningIn signingIn;
  @Inject private FacesContext faces;

  public void leave() throws IOException {
    signingIn.signOut();
    ExternalContext external = faces.getExternalContext();
    external.invalidateSession();
    external.redirect(external.getRequestContextPath() + "/security/sign-in.xhtml");
  }
}
