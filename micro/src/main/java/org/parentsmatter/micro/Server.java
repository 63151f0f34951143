package org.parentsmatter.micro;

import static java.nio.charset.StandardCharsets.UTF_8;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ConcurrentModificationException;

/** The application server in this process, with the one application it serves. */
final class Server {
  private static final String APPLICATION = "parents-matter";

  private final DataFolder folder;
  private final ServerSettings settings;
  private final Control control;
  private final PrintStream out;
  private PayaraMicroRuntime runtime;
  private boolean servesDemonstration;

  private Server(DataFolder folder, ServerSettings settings, Control control, PrintStream out) {
    this.folder = folder;
    this.settings = settings;
    this.control = control;
    this.out = out;
  }

  /** One that people use. */
  static Server of(DataFolder folder, Listener listener, PrintStream out) {
    return with(new ServerSettings(folder, listener), out);
  }

  /** One that people use to look at the demonstration school. */
  static Server forDemonstration(DataFolder folder, Listener listener, PrintStream out) {
    return with(new ServerSettings(folder, listener).withoutSetupLink(), out);
  }

  /** One that nobody but a command in this process uses. */
  static Server forOneCommand(DataFolder folder, PrintStream out) {
    return with(
        new ServerSettings(folder, Listener.privateOne()).withoutSetupLink().quietly(), out);
  }

  private static Server with(ServerSettings settings, PrintStream out) {
    return new Server(settings.folder(), settings, settings.control(), out);
  }

  /** How to hand work to it. */
  Control control() {
    return control;
  }

  /**
   * Starts the server and the application.
   *
   * @throws CannotRun when either does not come up; the log says why
   */
  void start() {
    Database.check();
    try {
      settings.apply();
      // The server prints notes for its own developers there; what it has to say it logs.
      System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
      NativeMemory.keepGivingBack();
      Path war = unpackApplication();
      runtime = boot(settings.arguments());
      runtime.deploy(APPLICATION, "/", war.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // Deploying reports success, and lists the application, even when its start failed.
    servesDemonstration =
        new Handover(control)
            .servesDemonstration()
            .orElseThrow(
                () ->
                    new CannotRun(
                        "Parents Matter did not start. The log says why: "
                            + folder.logs().resolve("parents-matter.0.log")));
  }

  /** Whether the school it serves is the demonstration school, whose passwords are known. */
  boolean servesDemonstration() {
    return servesDemonstration;
  }

  private PayaraMicroRuntime boot(String[] arguments) {
    try {
      return tryToBoot(arguments);
    } catch (CannotRun e) {
      if (!isRaceInTheServer(e)) {
        throw e;
      }
      // About one start in 45: the server's own service locator trips over itself.
      out.println("The server stumbled while starting; trying once more.");
      return tryToBoot(arguments);
    }
  }

  @SuppressWarnings("PMD.AvoidCatchingGenericException")
  private static PayaraMicroRuntime tryToBoot(String[] arguments) {
    try {
      return PayaraMicroLauncher.create(arguments).getRuntime();
    } catch (Exception e) {
      throw new CannotRun("The server did not start: " + e, e);
    }
  }

  private static boolean isRaceInTheServer(Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConcurrentModificationException
          || String.valueOf(cause.getMessage()).contains("ConcurrentModificationException")) {
        return true;
      }
    }
    return false;
  }

  private Path unpackApplication() throws IOException {
    Path war = folder.running().resolve(APPLICATION + ".war");
    try (InputStream in = Server.class.getResourceAsStream(APPLICATION + ".war")) {
      Files.copy(in, war, StandardCopyOption.REPLACE_EXISTING);
    }
    return war;
  }

  /** Stops the application and the server; the database is closed. */
  void stop() {
    try {
      runtime.shutdown();
    } catch (BootstrapException e) {
      throw new CannotRun("The server did not stop: " + e.getMessage(), e);
    }
  }
}
