package org.parentsmatter.testing;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Entity managers for the database of a test. To read all entities takes longer than most tests, so
 * a factory is used again for the next database of its kind: it remembers nothing but numbers of
 * sequences, which are forgotten in between, because nothing is cached over transactions.
 */
final class SchoolFactory {
  private static final Map<String, Deque<SchoolFactory>> RESTING = new ConcurrentHashMap<>();
  private static final AtomicInteger MADE = new AtomicInteger();

  private final EntityManagerFactory factory;
  private final Deque<SchoolFactory> resting;
  private DataSource school;

  private SchoolFactory(Deque<SchoolFactory> resting, DataSource school) {
    this.resting = resting;
    this.school = school;
    DataSource switched =
        (DataSource)
            Proxy.newProxyInstance(
                SchoolFactory.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> {
                  try {
                    return method.invoke(this.school, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
    factory =
        Persistence.createEntityManagerFactory(
            "school",
            Map.of(
                "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                "jakarta.persistence.nonJtaDataSource", switched,
                "jakarta.persistence.jtaDataSource", "",
                "eclipselink.session-name", "school-" + MADE.incrementAndGet(),
                "eclipselink.logging.level", "SEVERE"));
  }

  /** One for this database, until it is given back. */
  static SchoolFactory of(DataSource school) {
    Deque<SchoolFactory> kind =
        RESTING.computeIfAbsent(kind(school), product -> new ArrayDeque<>());
    synchronized (kind) {
      SchoolFactory rested = kind.poll();
      if (rested == null) {
        return new SchoolFactory(kind, school);
      }
      rested.school = school;
      rested.factory.unwrap(ServerSession.class).getSequencingControl().initializePreallocated();
      return rested;
    }
  }

  private static String kind(DataSource school) {
    try (Connection connection = school.getConnection()) {
      return connection.getMetaData().getDatabaseProductName();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  EntityManager open() {
    return factory.createEntityManager();
  }

  void giveBack() {
    synchronized (resting) {
      resting.push(this);
    }
  }
}
