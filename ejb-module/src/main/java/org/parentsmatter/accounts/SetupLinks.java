package org.parentsmatter.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.parentsmatter.security.Sha256;

/** The setup link: made at a start without accounts, used at most once. */
@ApplicationScoped
class SetupLinks {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Inject private Accounts accounts;

  /** A new token, while no account exists; every earlier one is dead from now on. */
  Optional<String> renew() {
    if (accounts.areThereAny()) {
      return Optional.empty();
    }
    String token = Chance.token();
    SetupLink link = entities.find(SetupLink.class, SetupLink.ONLY);
    if (link == null) {
      entities.persist(new SetupLink(token));
    } else {
      link.replace(token);
    }
    return Optional.of(token);
  }

  boolean works(String token) {
    return token != null
        && !accounts.areThereAny()
        && entities
                .createQuery(
                    "select count(l) from SetupLink l where l.tokenHash = :hash and l.usedAt is null",
                    Long.class)
                .setParameter("hash", Sha256.hex(token))
                .getSingleResult()
            == 1;
  }

  /**
   * Uses the link up; of two at the same moment one is refused.
   *
   * @throws SetupLinkDead when the token is not the link's, or has been used
   */
  void use(String token) {
    if (!works(token)
        || entities
                .createQuery(
                    "update SetupLink l set l.usedAt = :now"
                        + " where l.tokenHash = :hash and l.usedAt is null")
                .setParameter("now", LocalDateTime.now(ZoneOffset.UTC))
                .setParameter("hash", Sha256.hex(token))
                .executeUpdate()
            != 1) {
      throw new SetupLinkDead();
    }
  }
}
