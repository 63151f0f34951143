package org.parentsmatter.micro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How the application server is set up: where it listens, what it logs, where its files lie. */
final class ServerSettings {
  private static final String LISTENER =
      "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";

  private final DataFolder folder;
  private final Listener listener;
  private final Control control;
  private boolean setupLink = true;
  private String consoleLevel = "ALL";

  ServerSettings(DataFolder folder, Listener listener) {
    this.folder = folder;
    this.listener = listener;
    this.control =
        Control.ofThisProcess(
            listener.isReachedByLoopback() ? listener.port() : Listener.privateOne().port());
  }

  /** Prints no link to create the first administrator with. */
  ServerSettings withoutSetupLink() {
    setupLink = false;
    return this;
  }

  /** Leaves the terminal to the command; the log file has everything. */
  ServerSettings quietly() {
    consoleLevel = "OFF";
    return this;
  }

  DataFolder folder() {
    return folder;
  }

  Control control() {
    return control;
  }

  /** Sets the system properties and writes the files that the server reads when it starts. */
  void apply() throws IOException {
    System.setProperty("parentsmatter.data", folder.path().toString());
    System.setProperty("parentsmatter.handover.token", control.token());
    System.setProperty("parentsmatter.address", listener.url());
    if (!setupLink) {
      System.setProperty("parentsmatter.setup.link", "none");
    }
    System.setProperty("java.io.tmpdir", folder.running().resolve("tmp").toString());
    System.setProperty("java.awt.headless", "true");
    System.setProperty("derby.stream.error.file", folder.logs().resolve("derby.log").toString());
    System.setProperty("java.util.logging.config.file", logging().toString());
    Files.writeString(
        logging(),
        ParentsMatter.text("logging.properties")
            .replace("${console}", consoleLevel)
            .replace("${logs}", folder.logs().toString().replace("\\", "/").replace("%", "%%")));
    Files.write(preBoot(), preBootCommands());
  }

  /** The server's own command line. */
  String[] arguments() {
    return new String[] {
      "--port",
      Integer.toString(listener.port()),
      "--nohazelcast",
      "--disablephonehome",
      "--rootdir",
      folder.running().resolve("server").toString(),
      "--unpackdir",
      folder.running().resolve("runtime").toString(),
      "--logproperties",
      logging().toString(),
      "--prebootcommandfile",
      preBoot().toString()
    };
  }

  private List<String> preBootCommands() {
    List<String> commands = new ArrayList<>();
    commands.add("set " + LISTENER + ".address=" + listener.address());
    // Both would answer anybody who asks, without a sign-in.
    commands.add(
        "set configs.config.server-config.microprofile-metrics-configuration.enabled=false");
    commands.add("set-microprofile-healthcheck-configuration --enabled=false");
    if (control.port() != listener.port()) {
      commands.add(
          "create-network-listener --address 127.0.0.1 --listenerport "
              + control.port()
              + " --protocol http-listener handover");
    }
    if (Database.isPostgresql()) {
      String batch = "configs.config.server-config.batch-runtime-configuration";
      commands.add("set " + batch + ".data-source-lookup-name=java:global/jdbc/parents-matter");
      commands.add("set " + batch + ".schema-name=public");
    } else {
      // Without XA the pool refuses to take part in a transaction with the school's database; the
      // server's own address for it would listen on the network.
      String pool = "resources.jdbc-connection-pool.H2Pool";
      commands.add("set " + pool + ".res-type=javax.sql.XADataSource");
      commands.add(
          "set \""
              + pool
              + ".property.URL=jdbc:h2:file:"
              + folder.path().resolve("batch")
              + ";DB_CLOSE_ON_EXIT=FALSE\"");
    }
    return commands;
  }

  private Path logging() {
    return folder.running().resolve("logging.properties");
  }

  private Path preBoot() {
    return folder.running().resolve("pre-boot.txt");
  }
}
