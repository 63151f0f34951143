package org.parentsmatter.intranet;

import jakarta.ejb.ApplicationException;
import jakarta.persistence.OptimisticLockException;
import java.util.Optional;
import org.parentsmatter.security.NotAllowed;

/** Tells what a person is to read about from what is the product's own fault. */
final class Refusals {
  private Refusals() {}

  /** Whether somebody asked for what his or her roles do not allow. */
  static boolean isNotAllowed(Throwable problem) {
    return Causes.of(problem).anyMatch(NotAllowed.class::isInstance);
  }

  /** The words of a named refusal, if that is what lies behind the problem. */
  static Optional<String> words(Throwable problem) {
    if (Causes.of(problem).anyMatch(OptimisticLockException.class::isInstance)) {
      return Optional.of(
          "Somebody else changed this while you were working, so nothing of yours was saved."
              + " Open the page again and repeat what is still wanted.");
    }
    return Causes.of(problem)
        .filter(p -> isRefusal(p.getClass()))
        .map(Throwable::getMessage)
        .filter(words -> words != null && !words.isBlank())
        .findFirst();
  }

  private static boolean isRefusal(Class<?> type) {
    for (Class<?> c = type; c != null; c = c.getSuperclass()) {
      if (c.isAnnotationPresent(ApplicationException.class)) {
        return type.getName().startsWith("org.parentsmatter.");
      }
    }
    return false;
  }
}
