package org.parentsmatter.micro;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;

/** Serves the intranet until the process is told to stop. */
final class ServeCommand {
  private final CommandLine line;
  private final PrintStream out;

  ServeCommand(CommandLine line, PrintStream out) {
    this.line = line;
    this.out = out;
  }

  /** Does not return before the process ends. */
  void run() {
    Listener listener = new Listener(line.address(), line.port());
    listener.check();
    DataFolder folder = DataFolder.take(ParentsMatter.dataFolder(line));
    Server server = new Server(folder, listener, out);
    server.start();
    folder.announce(listener.port(), server.token());
    Runtime.getRuntime().addShutdownHook(new Thread(folder::close, "parents-matter-stop"));
    out.println("Parents Matter is ready: " + listener.url() + " (Ctrl-C stops it)");
    waitForTheEnd();
  }

  private static void waitForTheEnd() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
