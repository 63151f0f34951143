package org.parentsmatter.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Starts the product on an empty data folder and waits until it says that it is ready; in turn, as
 * the floor, a Payara Micro without any application. Three rounds; the median counts.
 */
final class StartBenchmark {
  private static final int ROUNDS = 3;
  private static final String PRODUCT_READY = "Parents Matter is ready";
  private static final String SERVER_READY = "ready in";

  private static final String LOOPBACK_ONLY =
      "set configs.config.server-config.network-config.network-listeners.network-listener"
          + ".http-listener.address=127.0.0.1\n";

  private final Path product;
  private final Path server;

  /**
   * @param product the runnable jar
   * @param server the jar of Payara Micro alone
   */
  StartBenchmark(Path product, Path server) {
    this.product = product;
    this.server = server;
  }

  void run(PrintStream out) throws IOException, InterruptedException {
    List<Double> products = new ArrayList<>();
    List<Double> floors = new ArrayList<>();
    StringBuilder table = new StringBuilder("what,run,seconds\n");
    for (int round = 1; round <= ROUNDS; round++) {
      Path data = Files.createTempDirectory("start");
      products.add(
          seconds(PRODUCT_READY, product, "--port", freePort(), "--data", data.toString()));
      delete(data);
      floors.add(secondsOfTheServer());
      table.append(line("product", round, products)).append(line("floor", round, floors));
    }
    out.print(table);
    out.printf(Locale.ROOT, "product / floor: %.1f%n", Median.of(products) / Median.of(floors));
    Files.writeString(Path.of("start.csv"), table);
  }

  private double secondsOfTheServer() throws IOException, InterruptedException {
    Path loopbackOnly = Files.createTempFile("start", ".asadmin");
    Files.writeString(loopbackOnly, LOOPBACK_ONLY);
    try {
      return seconds(
          SERVER_READY,
          server,
          "--nocluster",
          "--port",
          freePort(),
          "--prebootcommandfile",
          loopbackOnly.toString());
    } finally {
      Files.delete(loopbackOnly);
    }
  }

  private static double seconds(String ready, Path jar, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx640m", "-jar", jar.toString()));
    command.addAll(List.of(arguments));
    long begin = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      String line = said.readLine();
      while (line != null && !line.contains(ready)) {
        line = said.readLine();
      }
      if (line == null) {
        throw new IOException(jar + " ended before it was ready");
      }
      return (System.nanoTime() - begin) / 1e9;
    } finally {
      process.destroy();
      process.waitFor(1, TimeUnit.MINUTES);
    }
  }

  private static String line(String what, int round, List<Double> seconds) {
    return String.format(Locale.ROOT, "%s,%d,%.1f%n", what, round, seconds.get(seconds.size() - 1));
  }

  private static String freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return Integer.toString(socket.getLocalPort());
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> below = Files.walk(folder)) {
      for (Path path : below.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
