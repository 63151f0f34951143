package org.parentsmatter.database;

import java.sql.SQLException;
import java.time.Duration;
import org.apache.commons.dbcp2.BasicDataSource;

/** Connections that are used again, as on a server: a new one costs PostgreSQL a process. */
final class Connections {
  /** Of every database, until nobody has wanted them for a while. */
  private static final int KEPT = 4;

  private static final Duration A_WHILE = Duration.ofSeconds(3);

  private Connections() {}

  static BasicDataSource to(String url) {
    BasicDataSource source = new BasicDataSource();
    source.setUrl(url);
    source.setMaxTotal(-1);
    source.setMaxIdle(KEPT);
    source.setMinEvictableIdle(A_WHILE);
    source.setDurationBetweenEvictionRuns(A_WHILE);
    return source;
  }

  /** Ends those that nobody uses, and tells where they led to. */
  static String close(BasicDataSource source) {
    try {
      source.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return source.getUrl();
  }
}
