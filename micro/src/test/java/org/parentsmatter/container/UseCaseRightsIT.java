package org.parentsmatter.container;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.NotAllowed;
import org.parentsmatter.security.OpenToEveryone;
import org.parentsmatter.security.Right;
import org.parentsmatter.security.Role;
import org.parentsmatter.security.SignedIn;

/**
 * Every action of every use case tried by every role, through the container's own proxies. The
 * actions are found in the running application, so that a new one is in the test by itself; which
 * role has which right is written down by hand in the web module's tests.
 */
@ExtendWith(ArquillianExtension.class)
class UseCaseRightsIT {
  @Inject private BeanManager beans;
  @Inject @Any private Instance<Object> services;
  @Inject private UserTransaction transaction;

  private final List<String> faults = new ArrayList<>();

  /** One action of a use case, and the right it asks; no right when it is open to everyone. */
  private record Action(Class<?> useCase, Method method, Right needs) {
    @Override
    public String toString() {
      return useCase.getSimpleName() + "." + method.getName();
    }
  }

  @Deployment
  static WebArchive application() {
    return Application.with(UseCaseRightsIT.class, ActingAs.class);
  }

  @AfterEach
  void leave() {
    ActingAs.nobody();
  }

  @Test
  void every_role_may_do_exactly_what_its_rights_say() throws Exception {
    for (Action action : guarded()) {
      for (Role role : Role.values()) {
        boolean may = action.needs().roles().contains(role);
        // What the command line hands over acts as the product itself, over many use cases at once.
        if (!may || !action.useCase().getPackageName().endsWith(".handover")) {
          ActingAs.set(person(role, false));
          expect(action, role.name(), may);
        }
      }
    }
    assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
  }

  @Test
  void who_is_not_signed_in_may_do_nothing() throws Exception {
    for (Action action : guarded()) {
      ActingAs.nobody();
      expect(action, "nobody", false);
    }
    assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
  }

  @Test
  void a_one_time_password_opens_nothing_that_needs_a_role() throws Exception {
    for (Action action : guarded()) {
      ActingAs.set(person(Role.PRINCIPAL, true));
      expect(action, "one-time password", action.needs() == Right.SIGNED_IN);
    }
    assertTrue(faults.isEmpty(), () -> String.join("\n", faults));
  }

  /** Tries the action with nothing in its hands; what it would change is taken back. */
  private void expect(Action action, String who, boolean may) throws Exception {
    transaction.begin();
    boolean refused;
    try {
      Object service = services.select(action.useCase()).get();
      action.method().setAccessible(true);
      action.method().invoke(service, emptyHanded(action.method()));
      refused = false;
    } catch (InvocationTargetException e) {
      refused = isRefusal(e);
    } finally {
      transaction.rollback();
    }
    if (refused == may) {
      faults.add(action + " " + (may ? "is refused to " : "lets in ") + who);
    }
  }

  private static boolean isRefusal(Throwable thrown) {
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
        .anyMatch(NotAllowed.class::isInstance);
  }

  private static Object[] emptyHanded(Method method) {
    return Stream.of(method.getParameterTypes())
        .map(type -> type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null)
        .toArray();
  }

  /** Every action that asks a right. */
  private List<Action> guarded() {
    List<Action> actions = new ArrayList<>();
    for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
      Class<?> type = bean.getBeanClass();
      boolean service =
          type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class);
      if (service && type.getName().startsWith("org.parentsmatter.")) {
        Stream.of(type.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
            .filter(method -> !method.isAnnotationPresent(OpenToEveryone.class))
            .filter(method -> needs(type, method) != null)
            .forEach(method -> actions.add(new Action(type, method, needs(type, method).value())));
      }
    }
    actions.sort(Comparator.comparing(Action::toString));
    assertTrue(actions.size() > 50, () -> "only " + actions + " were found");
    return actions;
  }

  private static Needs needs(Class<?> type, Method method) {
    Needs own = method.getAnnotation(Needs.class);
    return own == null ? type.getAnnotation(Needs.class) : own;
  }

  private static SignedIn person(Role role, boolean oneTimePassword) {
    return new SignedIn(1, "somebody", "Somebody", Set.of(role), oneTimePassword, "stamp");
  }
}
