package org.parentsmatter.accounts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/** Makes and checks the hashes of passwords (OWASP's parameters for PBKDF2 with SHA-512). */
@ApplicationScoped
class Passwords {
  @Inject private Pbkdf2PasswordHash hashes;

  private String ofNobody;

  @PostConstruct
  void prepare() {
    hashes.initialize(
        Map.of(
            "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
            "Pbkdf2PasswordHash.Iterations", "210000",
            "Pbkdf2PasswordHash.SaltSizeBytes", "32",
            "Pbkdf2PasswordHash.KeySizeBytes", "64"));
    ofNobody = hash(Chance.token());
  }

  String hash(String password) {
    return hashes.generate(password.toCharArray());
  }

  boolean fits(char[] password, String hash) {
    return hashes.verify(password, hash);
  }

  /** Takes as long as a check, so that the time does not tell whether an account exists. */
  void pretend(char[] password) {
    hashes.verify(password, ofNobody);
  }
}
