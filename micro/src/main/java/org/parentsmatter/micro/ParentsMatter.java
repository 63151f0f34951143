package org.parentsmatter.micro;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Where the runnable jar begins: reads the command line, does what it says, exits with a code. */
public final class ParentsMatter {
  private static final Path USUAL_DATA_FOLDER = Path.of("parents-matter-data");

  private static volatile boolean ending;

  private ParentsMatter() {}

  /**
   * Exits with 0 when done, 1 when something stood in the way, 2 when the user's input is wrong.
   */
  public static void main(String[] args) {
    // The server's logging takes over System.out; what the command says must reach the terminal.
    PrintStream out = System.out;
    PrintStream err = System.err;
    Runtime.getRuntime().addShutdownHook(new Thread(ParentsMatter::letTheServerEndQuietly));
    int code;
    try {
      code = run(CommandLine.parse(args), out, err);
    } catch (BadInput e) {
      err.println(e.getMessage());
      code = 2;
    } catch (CannotRun e) {
      // What fails because the process is told to end is no news.
      if (!ending) {
        err.println(e.getMessage());
      }
      code = 1;
    }
    out.flush();
    err.flush();
    letTheServerEndQuietly();
    System.exit(code);
  }

  /** While the server stops it opens a console of its own and says what no reader wants to know. */
  private static void letTheServerEndQuietly() {
    ending = true;
    System.setErr(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
  }

  private static int run(CommandLine line, PrintStream out, PrintStream err) {
    switch (line.command()) {
      case HELP -> out.print(text("help.txt"));
      case VERSION -> out.println("Parents Matter " + version());
      case LETTERS -> {
        return new LettersCommand(line, out, err).run();
      }
      default -> new ServeCommand(line, out, err).run();
    }
    return 0;
  }

  static Path dataFolder(CommandLine line) {
    return line.data().orElse(USUAL_DATA_FOLDER.toAbsolutePath());
  }

  private static String version() {
    String version = ParentsMatter.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }

  static String text(String resource) {
    try (InputStream in = ParentsMatter.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
