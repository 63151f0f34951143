package org.parentsmatter.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import java.util.stream.Collectors;
import org.parentsmatter.accounts.SigningIn;
import org.parentsmatter.security.Role;
import org.parentsmatter.security.SignedIn;

/** The accounts, as Jakarta Security asks them. */
@ApplicationScoped
public class AccountStore implements IdentityStore {
  @Inject private SigningIn signingIn;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (!(credential instanceof UsernamePasswordCredential given)) {
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
    return signingIn
        .signIn(given.getCaller(), given.getPassword().getValue())
        .map(person -> new CredentialValidationResult(person, groups(person)))
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }

  static Set<String> groups(SignedIn person) {
    return person.roles().stream().map(Role::name).collect(Collectors.toUnmodifiableSet());
  }
}
