package org.parentsmatter.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Prepares the container before Arquillian reads its settings: a fresh data folder, and, where the
 * build asks for it with {@code container.database=postgresql}, a real PostgreSQL of its own.
 */
public class ContainerSettings implements LauncherSessionListener {
  /** The second compiler and the collector's threads take more than they give in a minute. */
  private static final String SHORT_LIVED = "-Xmx640m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

  private EmbeddedPostgres postgres;

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    String database = System.getProperty("container.database");
    if (database == null) {
      return;
    }
    try {
      Path data = Files.createTempDirectory("parents-matter-container");
      StringBuilder jvm =
          new StringBuilder(SHORT_LIVED + " -Djava.awt.headless=true -Dparentsmatter.data=" + data);
      String preboot =
          "set configs.config.server-config.network-config.network-listeners.network-listener"
              + ".http-listener.address=127.0.0.1\n";
      if (database.equals("postgresql")) {
        postgres = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
        jvm.append(" -Dparentsmatter.db.url=").append(postgres.getJdbcUrl("postgres", "postgres"));
        jvm.append(" -Dparentsmatter.db.user=postgres");
        preboot +=
            "set configs.config.server-config.batch-runtime-configuration.data-source-lookup-name="
                + "java:global/jdbc/parents-matter\n"
                + "set configs.config.server-config.batch-runtime-configuration.schema-name=public\n";
      } else {
        preboot +=
            "set resources.jdbc-connection-pool.H2Pool.res-type=javax.sql.XADataSource\n"
                + "set resources.jdbc-connection-pool.H2Pool.property.URL=jdbc:h2:file:"
                + data.resolve("batch")
                + "\n";
      }
      System.setProperty("container.jvm", jvm.toString());
      System.setProperty(
          "container.preboot", Files.writeString(data.resolve("preboot.txt"), preboot).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void launcherSessionClosed(LauncherSession session) {
    if (postgres != null) {
      try {
        postgres.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
