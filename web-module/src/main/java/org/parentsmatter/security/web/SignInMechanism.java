package org.parentsmatter.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.parentsmatter.accounts.SigningIn;
import org.parentsmatter.security.SignedIn;

/**
 * Tells the container at every request who is signed in. The session remembers the person, and a
 * session whose account has changed since ends here, before anything else of the request happens.
 * The session gets another number at sign-in, which not every server does by itself.
 */
@ApplicationScoped
public class SignInMechanism implements HttpAuthenticationMechanism {
  private static final String PERSON = SignedIn.class.getName();

  @Inject private IdentityStoreHandler stores;
  @Inject private SigningIn signingIn;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Credential credential = context.getAuthParameters().getCredential();
    return credential == null ? goOn(request, context) : signIn(request, context, credential);
  }

  private AuthenticationStatus signIn(
      HttpServletRequest request, HttpMessageContext context, Credential credential) {
    CredentialValidationResult result = stores.validate(credential);
    if (result.getStatus() == CredentialValidationResult.Status.VALID) {
      request.getSession(true);
      request.changeSessionId();
      remember(request.getSession(), (SignedIn) result.getCallerPrincipal());
    }
    return context.notifyContainerAboutLogin(result);
  }

  private AuthenticationStatus goOn(HttpServletRequest request, HttpMessageContext context) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(PERSON) instanceof SignedIn person)) {
      return context.doNothing();
    }
    if (!signingIn.mayStay(person)) {
      session.invalidate();
      return context.doNothing();
    }
    return context.notifyContainerAboutLogin(person, AccountStore.groups(person));
  }

  /** Makes the session that person's. */
  static void remember(HttpSession session, SignedIn person) {
    session.setAttribute(PERSON, person);
  }
}
