package org.parentsmatter.benchmarks.job;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.parentsmatter.security.CurrentUser;

/**
 * The product's beans without a container. It makes a bean, fills its injection points with further
 * beans, and gives all of them the entity manager and the connection of the transaction that their
 * thread is in: one connection for both, as a container's pool has it.
 */
final class JobBeans implements AutoCloseable {
  private final DataSource school;
  private final EntityManagerFactory factory;
  private final ThreadLocal<EntityManager> current = new ThreadLocal<>();
  private final Map<Class<?>, Object> beans = new HashMap<>();

  JobBeans(DataSource school) {
    this.school = school;
    factory =
        Persistence.createEntityManagerFactory(
            "school",
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource", school,
                "jakarta.persistence.jtaDataSource", "",
                "eclipselink.logging.level", "SEVERE"));
    // Nobody signs in here: the job acts as the system.
    beans.put(CurrentUser.class, new CurrentUser(null));
  }

  /** Does something as the system, in a transaction of its own. */
  <T> T inTransaction(Callable<T> work) {
    EntityManager entities = factory.createEntityManager();
    current.set(entities);
    entities.getTransaction().begin();
    try {
      T result = CurrentUser.asSystem(work);
      entities.getTransaction().commit();
      return result;
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      if (entities.getTransaction().isActive()) {
        entities.getTransaction().rollback();
      }
      current.remove();
      entities.close();
    }
  }

  /** The same without a result. */
  void inTransaction(Runnable work) {
    inTransaction(
        () -> {
          work.run();
          return null;
        });
  }

  /** The bean of this class, made at the first time. */
  synchronized <T> T bean(Class<T> type) {
    Object known = beans.get(type);
    return type.cast(known == null ? make(type) : known);
  }

  private Object make(Class<?> type) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      Object bean = constructor.newInstance();
      beans.put(type, bean);
      for (Field field : type.getDeclaredFields()) {
        if (field.isAnnotationPresent(PersistenceContext.class)) {
          set(bean, field, shown(EntityManager.class, this::onEntities));
        } else if (field.isAnnotationPresent(Resource.class)
            && field.getType() == DataSource.class) {
          set(bean, field, shown(DataSource.class, this::onDataSource));
        } else if (field.isAnnotationPresent(Inject.class) && !field.getType().isInterface()) {
          set(bean, field, bean(field.getType()));
        }
      }
      return bean;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " cannot be made", e);
    }
  }

  private static void set(Object bean, Field field, Object value) throws IllegalAccessException {
    field.setAccessible(true);
    field.set(bean, value);
  }

  private static <T> T shown(Class<T> type, InvocationHandler handler) {
    return type.cast(
        Proxy.newProxyInstance(JobBeans.class.getClassLoader(), new Class<?>[] {type}, handler));
  }

  private Object onEntities(Object proxy, Method method, Object[] arguments) throws Throwable {
    return call(method, current.get(), arguments);
  }

  private Object onDataSource(Object proxy, Method method, Object[] arguments) throws Throwable {
    return method.getName().equals("getConnection")
        ? connection()
        : call(method, school, arguments);
  }

  private Connection connection() throws SQLException {
    EntityManager entities = current.get();
    if (entities == null) {
      return school.getConnection();
    }
    Connection connection = entities.unwrap(Connection.class);
    return shown(
        Connection.class,
        (proxy, method, arguments) ->
            method.getName().equals("close") ? null : call(method, connection, arguments));
  }

  private static Object call(Method method, Object on, Object... arguments) throws Throwable {
    try {
      return method.invoke(on, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  @Override
  public void close() {
    factory.close();
  }
}
