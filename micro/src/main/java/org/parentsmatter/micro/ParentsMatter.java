package org.parentsmatter.micro;

import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Starts the server. */
public final class ParentsMatter {
  private ParentsMatter() {}

  public static void main(String[] args) throws Exception {
    String port = "8080";
    Path data = Path.of("parents-matter-data");
    List<String> given = List.of(args);
    if (given.contains("--port")) {
      port = given.get(given.indexOf("--port") + 1);
    }
    if (given.contains("--data")) {
      data = Path.of(given.get(given.indexOf("--data") + 1));
    }
    data = data.toAbsolutePath();
    Files.createDirectories(data);
    System.setProperty("parentsmatter.data", data.toString());
    System.setProperty("derby.stream.error.file", data.resolve("derby.log").toString());
    Path war = data.resolve("parents-matter.war");
    try (InputStream in =
        ParentsMatter.class.getResourceAsStream("/APPLICATION/parents-matter.war")) {
      Files.copy(in, war, StandardCopyOption.REPLACE_EXISTING);
    }
    Path preboot = data.resolve("preboot.txt");
    Files.writeString(
        preboot,
        "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=127.0.0.1\n"
            + "set resources.jdbc-connection-pool.H2Pool.res-type=javax.sql.XADataSource\n"
            + "set resources.jdbc-connection-pool.H2Pool.property.URL=jdbc:h2:file:"
            + data.resolve("batch")
            + "\n");
    PayaraMicroBoot boot =
        PayaraMicroLauncher.create(
            new String[] {
              "--nohazelcast",
              "--port",
              port,
              "--prebootcommandfile",
              preboot.toString(),
              "--deploy",
              war.toString(),
              "--contextroot",
              "/"
            });
    System.out.println(boot.getRuntime().getDeployedApplicationNames());
  }
}
