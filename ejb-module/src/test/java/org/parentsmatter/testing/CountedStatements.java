package org.parentsmatter.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** A database that remembers what it was asked through JDBC. */
public final class CountedStatements {
  private final List<String> statements = new ArrayList<>();

  /** The database, to be asked through this one. */
  public DataSource of(DataSource school) {
    return proxy(
        DataSource.class,
        school,
        (name, result, arguments) ->
            result instanceof Connection connection
                ? proxy(
                    Connection.class,
                    connection,
                    (called, answer, values) -> {
                      if (called.equals("prepareStatement")) {
                        statements.add((String) values[0]);
                      }
                      return answer;
                    })
                : result);
  }

  /** What it was asked while something was done. */
  public List<String> during(Runnable work) {
    statements.clear();
    work.run();
    return List.copyOf(statements);
  }

  /** What it was asked since this was asked last. */
  public List<String> taken() {
    List<String> taken = List.copyOf(statements);
    statements.clear();
    return taken;
  }

  private interface Watch {
    Object seen(String method, Object result, Object[] arguments);
  }

  private static <T> T proxy(Class<T> type, T real, Watch watch) {
    return type.cast(
        Proxy.newProxyInstance(
            CountedStatements.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              try {
                return watch.seen(method.getName(), method.invoke(real, arguments), arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
