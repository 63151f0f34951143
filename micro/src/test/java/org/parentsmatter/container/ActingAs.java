package org.parentsmatter.container;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import org.parentsmatter.security.SignedIn;

/** Says that somebody is signed in without a session, so that one test can be everybody in turn. */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
class ActingAs implements SecurityContext {
  private static final ThreadLocal<SignedIn> PERSON = new ThreadLocal<>();

  static void set(SignedIn person) {
    PERSON.set(person);
  }

  static void nobody() {
    PERSON.remove();
  }

  @Override
  public Principal getCallerPrincipal() {
    return PERSON.get();
  }

  @Override
  public <T extends Principal> Set<T> getPrincipalsByType(Class<T> type) {
    return Optional.ofNullable(PERSON.get())
        .filter(type::isInstance)
        .map(type::cast)
        .map(Set::of)
        .orElseGet(Set::of);
  }

  @Override
  public boolean isCallerInRole(String role) {
    return false;
  }

  @Override
  public boolean hasAccessToWebResource(String resource, String... methods) {
    return false;
  }

  @Override
  public AuthenticationStatus authenticate(
      HttpServletRequest request,
      HttpServletResponse response,
      AuthenticationParameters parameters) {
    return AuthenticationStatus.SEND_FAILURE;
  }
}
