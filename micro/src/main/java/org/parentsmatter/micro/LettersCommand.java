package org.parentsmatter.micro;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the letters of a school from its export: has the server of the data folder do it when one
 * is running, otherwise starts one for the purpose.
 */
final class LettersCommand {
  private static final int SECONDS_TO_WAIT = 60;

  private final CommandLine line;
  private final Progress progress;
  private final PrintStream out;

  LettersCommand(CommandLine line, PrintStream out, PrintStream err) {
    this.line = line;
    this.out = out;
    this.progress = new Progress(err);
  }

  /** Returns the exit code: 0 when every recipient is accounted for. */
  int run() {
    if (!Files.exists(line.from())) {
      throw new BadInput("There is no folder, zip or XML file " + line.from() + ".");
    }
    Map<String, String> result = line.data().map(this::withData).orElseGet(this::withoutData);
    result.getOrDefault("findings", "").lines().forEach(progress::conclude);
    progress.conclude(
        result.get("recipients")
            + " parents and contacts: "
            + result.get("produced")
            + " letters written, "
            + shared(result.getOrDefault("shared", "0"))
            + result.get("refused")
            + " without a letter. Everything is in "
            + line.out()
            + ".");
    progress.conclude(result.get("lettersPerSecond") + " letters per second");
    return "0".equals(result.get("pending")) ? 0 : 1;
  }

  private static String shared(String count) {
    return "0".equals(count) ? "" : count + " in the letter of the other parent, ";
  }

  private Map<String, String> withoutData() {
    try {
      Path temporary = Files.createTempDirectory("parents-matter-");
      Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(temporary)));
      Database.keepIn(temporary);
      return byOwnServer(DataFolder.take(temporary));
    } catch (IOException e) {
      throw new CannotRun("No temporary folder could be made. Is there room?", e);
    }
  }

  /** A server that is stopped while it starts goes on writing for a moment. */
  private static void discard(Path folder) {
    int quiet = 0;
    for (int i = 0; i < 100 && quiet < 5; i++) {
      quiet = Files.exists(folder) ? 0 : quiet + 1;
      try {
        DataFolder.delete(folder);
      } catch (IOException | UncheckedIOException e) {
        quiet = 0;
      }
      pause(100);
    }
  }

  private Map<String, String> withData(Path path) {
    for (int i = 0; i < SECONDS_TO_WAIT; i++) {
      Optional<DataFolder> folder = DataFolder.tryToTake(path);
      if (folder.isPresent()) {
        return byOwnServer(folder.get());
      }
      Optional<Control> owner = Control.of(path);
      if (owner.isPresent()) {
        progress.accept("Handing the work to the server of this data folder");
        return finish(owner.get());
      }
      progress.accept("The data folder is in use by another command, or its server is starting");
      pause(1000);
    }
    throw new CannotRun(
        "The data folder " + path + " is in use by another command. Try again when it is done.");
  }

  private static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Map<String, String> byOwnServer(DataFolder folder) {
    progress.accept("Starting");
    try (folder) {
      Server server = Server.forOneCommand(folder, out);
      server.start();
      try {
        return finish(server.control());
      } finally {
        server.stop();
      }
    }
  }

  private Map<String, String> finish(Control control) {
    Map<String, String> order = new LinkedHashMap<>();
    order.put("from", line.from().toString());
    order.put("out", line.out().toString());
    line.template().ifPresent(template -> order.put("template", template));
    return new Handover(control).finish("letters", order, progress);
  }
}
