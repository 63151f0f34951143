package org.parentsmatter.micro;

import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;

/** Serves the intranet until the process is told to stop. */
final class ServeCommand {
  private final CommandLine line;
  private final PrintStream out;
  private final PrintStream err;

  ServeCommand(CommandLine line, PrintStream out, PrintStream err) {
    this.line = line;
    this.out = out;
    this.err = err;
  }

  /** Does not return before the process ends. */
  void run() {
    Listener listener = new Listener(line.address(), line.port());
    if (line.demo() && !listener.isLoopback()) {
      throw new WrongUsage(
          "The demonstration has known passwords, so it is served to this machine only: "
              + line.address()
              + " is not possible.");
    }
    listener.check();
    DataFolder folder = DataFolder.take(ParentsMatter.dataFolder(line));
    if (folder.isDemonstration()) {
      keepToThisMachine(listener);
    }
    Server server =
        line.demo()
            ? Server.forDemonstration(folder, listener, out)
            : Server.of(folder, listener, out);
    Runtime.getRuntime().addShutdownHook(new Thread(folder::close, "parents-matter-stop"));
    if (line.demo()) {
      Demonstration demonstration = new Demonstration(folder);
      demonstration.prepare();
      server.start();
      String words = demonstration.open(server.control(), new Progress(err));
      ready(folder, server, listener);
      out.println(words);
    } else {
      server.start();
      if (server.servesDemonstration()) {
        keepToThisMachine(listener);
      }
      ready(folder, server, listener);
    }
    waitForTheEnd();
  }

  private static void keepToThisMachine(Listener listener) {
    if (!listener.isLoopback()) {
      throw new BadInput(
          "This is the demonstration school, whose passwords are known: it is served to this"
              + " machine only, not at "
              + listener.address()
              + ".");
    }
  }

  private void ready(DataFolder folder, Server server, Listener listener) {
    folder.announce(server.control());
    out.println("Parents Matter is ready: " + listener.url() + " (Ctrl-C stops it)");
  }

  private static void waitForTheEnd() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
