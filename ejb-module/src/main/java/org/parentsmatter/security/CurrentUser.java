package org.parentsmatter.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Who is acting: the person signed in, or the product itself (a job, the command line). The product
 * acts under a name of its own, so that the audit log can tell.
 */
@ApplicationScoped
public class CurrentUser {
  /** The name under which jobs and the command line act. */
  public static final String SYSTEM = "system";

  private static final ThreadLocal<Boolean> AS_SYSTEM = new ThreadLocal<>();

  private final SecurityContext securityContext;

  @Inject
  public CurrentUser(SecurityContext securityContext) {
    this.securityContext = securityContext;
  }

  /** For the container's proxies. */
  protected CurrentUser() {
    this(null);
  }

  /** Whether whoever is acting has this right. */
  public boolean has(Right right) {
    return isSystem() || person().map(person -> person.has(right)).orElse(false);
  }

  /**
   * Refuses who lacks the right.
   *
   * @throws NotAllowed when the right is missing
   */
  public void require(Right right) {
    if (!has(right)) {
      throw new NotAllowed(right);
    }
  }

  /** The user name of whoever is acting; {@value #SYSTEM} where nobody is signed in. */
  public String name() {
    return isSystem() ? SYSTEM : person().map(SignedIn::getName).orElse(SYSTEM);
  }

  /** The roles of the person signed in; none for the product itself. */
  public Set<Role> roles() {
    return person().map(SignedIn::roles).orElse(Set.of());
  }

  /** The person signed in, if there is one. */
  public Optional<SignedIn> person() {
    return securityContext.getPrincipalsByType(SignedIn.class).stream().findFirst();
  }

  /** Does something in the product's own name: only jobs and the command line may. */
  public static <T> T asSystem(Callable<T> work) throws Exception {
    Boolean before = AS_SYSTEM.get();
    AS_SYSTEM.set(Boolean.TRUE);
    try {
      return work.call();
    } finally {
      if (before == null) {
        AS_SYSTEM.remove();
      } else {
        AS_SYSTEM.set(before);
      }
    }
  }

  private static boolean isSystem() {
    return Boolean.TRUE.equals(AS_SYSTEM.get());
  }
}
