package org.parentsmatter.audit;

import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Objects;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.RequestOrigin;

/**
 * Writes what mattered, in the transaction of what is being done: an entry stands exactly when its
 * deed does. The table refuses updates and deletes by trigger.
 */
@Stateless
public class AuditLog {
  @PersistenceContext(unitName = "school")
  private EntityManager entities;

  @Inject private CurrentUser currentUser;
  @Inject private RequestOrigin origin;

  /**
   * Records a deed of whoever is acting now.
   *
   * @param subjectType what it was done to, for instance {@code letter-run}; may be null
   * @param subjectId which one; may be null
   * @param detail plain words, no protected datum; cut at 2,000 characters; may be null
   */
  public void record(AuditAction action, String subjectType, Object subjectId, String detail) {
    record(currentUser.name(), action, subjectType, subjectId, detail);
  }

  /** Records a deed under a given name: for signing in, when nobody is signed in yet. */
  public void record(
      String username, AuditAction action, String subjectType, Object subjectId, String detail) {
    Objects.requireNonNull(action, "An entry needs an action");
    entities.persist(
        new AuditEntry(
            Instant.now(),
            cut(username, 100),
            action,
            subjectType,
            subjectId == null ? null : cut(subjectId.toString(), 200),
            cut(detail, 2000),
            cut(address(), 100)));
  }

  private String address() {
    try {
      return origin.address();
    } catch (ContextNotActiveException e) {
      return null; // a job's deed comes from nowhere
    }
  }

  private static String cut(String text, int length) {
    return text == null || text.length() <= length ? text : text.substring(0, length);
  }
}
