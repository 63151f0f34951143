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
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Entity managers for the database of a test. Whoever works with one database at the same time has
 * one factory, as in the product. To read all entities takes longer than most tests, so a factory
 * is used again for the next database of its kind: it remembers nothing but numbers of sequences,
 * which are forgotten in between, because nothing is cached over transactions.
 */
final class SchoolFactory {
  private static final Map<String, Deque<SchoolFactory>> RESTING = new HashMap<>();
  private static final Map<DataSource, SchoolFactory> AT_WORK = new IdentityHashMap<>();
  private static int made;

  private final EntityManagerFactory factory;
  private final Deque<SchoolFactory> resting;
  private DataSource school;
  private int users;

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
                "eclipselink.session-name", "school-" + ++made,
                "eclipselink.logging.level", "SEVERE"));
  }

  /** The one for this database, until everybody has given it back. */
  static SchoolFactory of(DataSource school) {
    String kind = kind(school);
    synchronized (SchoolFactory.class) {
      SchoolFactory one = AT_WORK.computeIfAbsent(school, any -> rested(kind, school));
      one.users++;
      return one;
    }
  }

  private static SchoolFactory rested(String kind, DataSource school) {
    Deque<SchoolFactory> resting = RESTING.computeIfAbsent(kind, any -> new ArrayDeque<>());
    SchoolFactory rested = resting.poll();
    if (rested == null) {
      return new SchoolFactory(resting, school);
    }
    rested.school = school;
    rested.factory.unwrap(ServerSession.class).getSequencingControl().initializePreallocated();
    return rested;
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
    synchronized (SchoolFactory.class) {
      users--;
      if (users == 0) {
        AT_WORK.remove(school);
        resting.push(this);
      }
    }
  }
}
