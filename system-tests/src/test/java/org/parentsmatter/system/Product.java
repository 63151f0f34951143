package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The runnable jar in a process of its own, started as the README says, with a heap of 640 MB as
 * small schools have it.
 */
final class Product implements AutoCloseable {
  /** For everything that takes long on a machine that has other work to do. */
  static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final Path JAR = Path.of(System.getProperty("pm.jar"));

  /** The second compiler and the collector's threads take more than they give in a minute. */
  private static final List<String> SHORT_LIVED =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:MetaspaceSize=192m");

  private final Process process;
  private final Output all = new Output(2);
  private final Output out;
  private final Output err;
  private final int port;

  private Product(int port, List<String> jvm, List<String> words) {
    this.port = port;
    try {
      process = new ProcessBuilder(command(jvm, words)).start();
      process.getOutputStream().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out = new Output(process.getInputStream(), all);
    err = new Output(process.getErrorStream(), all);
  }

  private static List<String> command(List<String> jvm, List<String> words) {
    assertThat(JAR).as("the runnable jar, made by mvn package").isRegularFile();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx640m");
    command.addAll(jvm);
    command.add("-jar");
    command.add(JAR.toString());
    command.addAll(words);
    return command;
  }

  /** When the jar was made, in milliseconds since 1970. */
  static long made() throws IOException {
    return Files.getLastModifiedTime(JAR).toMillis();
  }

  /** The server of a data folder, ready to be used. */
  static Product serving(Path data, String... options) {
    Product product = starting(data, options);
    product.awaitReady();
    return product;
  }

  /** The same without any setting that only tests have: for what is measured. */
  static Product servingAsInstalled(Path data) {
    Product product = starting(List.of(), data);
    product.awaitReady();
    return product;
  }

  /** The server of a data folder that has only just been started. */
  static Product starting(Path data, String... options) {
    return starting(SHORT_LIVED, data, options);
  }

  private static Product starting(List<String> jvm, Path data, String... options) {
    int port = freePort();
    List<String> words =
        new ArrayList<>(List.of("--port", Integer.toString(port), "--data", data.toString()));
    words.addAll(List.of(options));
    return new Product(port, jvm, words);
  }

  /** A command that ends by itself. */
  static Product command(String... words) {
    return new Product(0, SHORT_LIVED, List.of(words));
  }

  /** A port of this machine's own address that nothing listens at. */
  static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void awaitReady() {
    awaitLine("Parents Matter is ready: http://127.0.0.1:" + port);
  }

  /** Waits for a line, in the log or among what the command says, that contains the words. */
  String awaitLine(String words) {
    return all.await(line -> line.contains(words), PATIENCE)
        .orElseThrow(
            () -> new AssertionError("Never said \"" + words + "\" but:\n" + everything()));
  }

  /** Waits for the end and returns the exit code. */
  int exitCode() {
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new AssertionError("Still running after " + PATIENCE + ":\n" + everything());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
    all.awaitEnd(PATIENCE);
    return process.exitValue();
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  int port() {
    return port;
  }

  long pid() {
    return process.pid();
  }

  List<String> log() {
    return out.lines();
  }

  String errors() {
    return err.text();
  }

  /** All that the process has written, for the message of a failed test. */
  String everything() {
    return all.text();
  }

  /** Ends the process as a power cut would. */
  void kill() {
    end(process.destroyForcibly());
  }

  /** Ends the process as Ctrl-C would. */
  @Override
  public void close() {
    process.destroy();
    end(process);
  }

  private static void end(Process process) {
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
