package org.parentsmatter.security.web;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.parentsmatter.accounts.SigningIn;
import org.parentsmatter.intranet.Addresses;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;

/** Lets a person in and goes on to the page that he or she had wanted. */
@Named
@RequestScoped
@PageRule(path = "/security/sign-in.xhtml", open = true)
public class SignIn {
  private static final String HOME = "/home.xhtml";

  @Inject private SecurityContext securityContext;
  @Inject private SigningIn signingIn;
  @Inject private CurrentUser currentUser;
  @Inject private FacesContext faces;

  private String username;
  private String password;
  private String next;

  /** Nobody signs in twice: who is here already goes on. */
  public void open() throws IOException {
    if (currentUser.has(Right.SIGNED_IN)) {
      goOn();
    }
  }

  /** Tries name and password. */
  public void enter() throws IOException {
    if (currentUser.has(Right.SIGNED_IN)) {
      goOn();
      return;
    }
    Duration wait = signingIn.wait(username);
    if (!wait.isZero()) {
      refuse("Too many attempts", "Try again in " + inWords(wait) + ".");
      return;
    }
    ExternalContext external = faces.getExternalContext();
    AuthenticationStatus status =
        securityContext.authenticate(
            (HttpServletRequest) external.getRequest(),
            (HttpServletResponse) external.getResponse(),
            withParams().credential(new UsernamePasswordCredential(username, password)));
    if (status == AuthenticationStatus.SUCCESS) {
      goOn();
    } else {
      refuse(
          "That did not work",
          "The sign-in name or the password is not right. Forgotten it? Ask your administrator for a new one.");
    }
  }

  private void goOn() throws IOException {
    ExternalContext external = faces.getExternalContext();
    external.redirect(external.getRequestContextPath() + (Addresses.isOwnPage(next) ? next : HOME));
    faces.responseComplete();
  }

  private void refuse(String summary, String detail) {
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, summary, detail));
  }

  private static String inWords(Duration wait) {
    long seconds = wait.toSeconds() + 1;
    if (seconds <= 1) {
      return "a second";
    }
    return seconds < 90 ? seconds + " seconds" : (seconds / 60 + 1) + " minutes";
  }

  public String getUsername() {
    return username;
  }

  public void setUsername(String username) {
    this.username = username;
  }

  /** Never shown again. */
  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getNext() {
    return next;
  }

  public void setNext(String next) {
    this.next = next;
  }
}
