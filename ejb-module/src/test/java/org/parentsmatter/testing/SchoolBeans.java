package org.parentsmatter.testing;

import jakarta.annotation.Resource;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.SecurityContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Role;
import org.parentsmatter.security.SignedIn;

/**
 * The beans of the product on a real database without a container: it makes a bean, fills its
 * injection points with further beans, and gives all of them one entity manager. What only a
 * container has, such as the hash of a password, stays empty. Rights are not asked; {@link
 * #SIGNED_IN} is signed in.
 */
public final class SchoolBeans implements AutoCloseable {
  /** The user name under which everything happens. */
  public static final String SIGNED_IN = "j.patel";

  private final DataSource school;
  private final boolean oneConnection;
  private final SchoolFactory factory;
  private final EntityManager entities;
  private final Map<Class<?>, Object> beans = new HashMap<>();

  public SchoolBeans(DataSource school) {
    this(school, SIGNED_IN);
  }

  /** The beans as somebody else uses them, a principal like the first. */
  public SchoolBeans(DataSource school, String username) {
    this(school, username, Set.of(Role.PRINCIPAL));
  }

  /** The beans as somebody with these roles uses them. */
  public SchoolBeans(DataSource school, String username, Set<Role> roles) {
    this(school, username, roles, false);
  }

  private SchoolBeans(DataSource school, String username, Set<Role> roles, boolean oneConnection) {
    this.school = school;
    this.oneConnection = oneConnection;
    factory = SchoolFactory.of(school);
    entities = factory.open();
    beans.put(CurrentUser.class, new CurrentUser(signedIn(username, roles)));
  }

  /**
   * The beans with one connection for all of a transaction, as a container's pool has it: what they
   * write by themselves stands or falls with what they write through entities.
   */
  public static SchoolBeans withOneConnection(DataSource school) {
    return new SchoolBeans(school, SIGNED_IN, Set.of(Role.PRINCIPAL), true);
  }

  public EntityManager entities() {
    return entities;
  }

  /** Injects this bean wherever one of its class is asked for. */
  public <T> void use(Class<T> type, T bean) {
    beans.put(type, bean);
  }

  /** Does something in a transaction of its own, with nothing remembered from before. */
  public <T> T inTransaction(Supplier<T> work) {
    entities.clear();
    entities.getTransaction().begin();
    try {
      T result = work.get();
      entities.getTransaction().commit();
      return result;
    } finally {
      if (entities.getTransaction().isActive()) {
        entities.getTransaction().rollback();
      }
    }
  }

  /** The same without a result. */
  public void inTransaction(Runnable work) {
    inTransaction(
        () -> {
          work.run();
          return null;
        });
  }

  /** The bean of this class, made at the first time. */
  public <T> T bean(Class<T> type) {
    Object known = beans.get(type);
    if (known == null) {
      known = make(type);
    }
    return type.cast(known);
  }

  private Object make(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      Object bean = constructor.newInstance();
      beans.put(type, bean);
      for (Field field : type.getDeclaredFields()) {
        if (field.isAnnotationPresent(PersistenceContext.class)) {
          set(bean, field, entities);
        } else if (field.isAnnotationPresent(Resource.class)
            && field.getType() == DataSource.class) {
          set(bean, field, oneConnection ? ofTransaction() : school);
        } else if (field.getType() == Event.class) {
          set(bean, field, unheard());
        } else if (field.isAnnotationPresent(Inject.class) && !field.getType().isInterface()) {
          set(bean, field, bean(field.getType()));
        }
      }
      return bean;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made", e);
    }
  }

  /** Gives the connection of the transaction under way, whoever asks, and closes it for nobody. */
  private DataSource ofTransaction() {
    return proxy(
        DataSource.class,
        (proxy, method, arguments) -> {
          if (!entities.getTransaction().isActive()) {
            return method.invoke(school, arguments);
          }
          Connection connection = entities.unwrap(Connection.class);
          return proxy(
              Connection.class,
              (open, called, values) -> {
                try {
                  return called.getName().equals("close")
                      ? null
                      : called.invoke(connection, values);
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              });
        });
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(SchoolBeans.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  /** There is nobody to observe what happens here. */
  private static Event<?> unheard() {
    return (Event<?>)
        Proxy.newProxyInstance(
            SchoolBeans.class.getClassLoader(),
            new Class<?>[] {Event.class},
            (proxy, method, arguments) -> null);
  }

  private static void set(Object bean, Field field, Object value) throws IllegalAccessException {
    field.setAccessible(true);
    field.set(bean, value);
  }

  private static SecurityContext signedIn(String username, Set<Role> roles) {
    SignedIn person = new SignedIn(1, username, "Jo Patel", roles, false, "");
    return (SecurityContext)
        Proxy.newProxyInstance(
            SchoolBeans.class.getClassLoader(),
            new Class<?>[] {SecurityContext.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getCallerPrincipal" -> person;
                  case "getPrincipalsByType" -> Set.of(person);
                  default -> Boolean.TRUE;
                });
  }

  @Override
  public void close() {
    entities.close();
    factory.giveBack();
  }
}
