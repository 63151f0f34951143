package org.parentsmatter.micro;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which database the school's data is in: PostgreSQL when IT has said so, otherwise an own one. */
final class Database {
  private static final String PROPERTY = "parentsmatter.db.url";
  private static final Pattern POSTGRESQL =
      Pattern.compile("jdbc:postgresql://([^/:,?]+)(?::(\\d{1,5}))?(?:[/?].*)?");
  private static final int USUAL_PORT = 5432;
  private static final int PATIENCE_MILLIS = 5000;

  private Database() {}

  static boolean isPostgresql() {
    return url().startsWith("jdbc:postgresql:");
  }

  private static String url() {
    String property = System.getProperty(PROPERTY, "");
    String url = property.isBlank() ? System.getenv("PARENTSMATTER_DB_URL") : property;
    return url == null ? "" : url;
  }

  /** Keeps everything in a folder, whatever else is set: for work that leaves nothing behind. */
  static void keepIn(Path folder) {
    System.setProperty(PROPERTY, "jdbc:derby:" + folder.resolve("database") + ";create=true");
  }

  /**
   * Tries to reach PostgreSQL, so that a mistake is told at once and not after the server's start.
   *
   * @throws CannotRun when nothing answers there
   */
  static void check() {
    Matcher address = POSTGRESQL.matcher(url());
    if (!address.matches()) {
      return;
    }
    int port = address.group(2) == null ? USUAL_PORT : Integer.parseInt(address.group(2));
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address.group(1), port), PATIENCE_MILLIS);
    } catch (IOException | IllegalArgumentException e) {
      throw new CannotRun(
          "PostgreSQL does not answer at "
              + address.group(1)
              + ":"
              + port
              + " ("
              + e.getMessage()
              + "). Is "
              + PROPERTY
              + " right, and is it running?",
          e);
    }
  }
}
