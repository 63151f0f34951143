package org.parentsmatter.micro;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was asked for on the command line: a command and its options, each checked. */
record CommandLine(Command command, Map<Option, String> options) {
  private static final int HIGHEST_PORT = 65535;

  /** What the jar can be asked to do. */
  enum Command {
    SERVE(Option.PORT, Option.ADDRESS, Option.DATA, Option.DEMO),
    LETTERS(Option.FROM, Option.OUT, Option.DATA, Option.TEMPLATE),
    HELP,
    VERSION;

    private final Set<Option> options;

    Command(Option... options) {
      this.options = Set.of(options);
    }
  }

  /** The options, on the command line with two hyphens and in small letters. */
  enum Option {
    PORT,
    ADDRESS,
    DATA,
    DEMO,
    FROM,
    OUT,
    TEMPLATE;

    String spelled() {
      return "--" + name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Option> of(String word) {
      return List.of(values()).stream().filter(o -> o.spelled().equals(word)).findFirst();
    }
  }

  /**
   * Reads the words of the command line.
   *
   * @throws WrongUsage naming the first word that makes no sense
   */
  static CommandLine parse(String... words) {
    Deque<String> rest = new ArrayDeque<>(List.of(words));
    if (rest.contains("--help") || rest.contains("-h")) {
      return new CommandLine(Command.HELP, Map.of());
    }
    if (rest.contains("--version")) {
      return new CommandLine(Command.VERSION, Map.of());
    }
    Command command = Command.SERVE;
    if ("letters".equals(rest.peek())) {
      command = Command.LETTERS;
      rest.remove();
    }
    Map<Option, String> options = new EnumMap<>(Option.class);
    while (!rest.isEmpty()) {
      read(command, rest, options);
    }
    CommandLine line = new CommandLine(command, options);
    line.check();
    return line;
  }

  private static void read(Command command, Deque<String> rest, Map<Option, String> options) {
    String word = rest.remove();
    int equals = word.startsWith("--") ? word.indexOf('=') : -1;
    String name = equals < 0 ? word : word.substring(0, equals);
    Option option =
        Option.of(name)
            .orElseThrow(
                () ->
                    new WrongUsage(
                        (name.startsWith("-") ? "There is no option " : "There is no command ")
                            + name
                            + "."));
    if (!command.options.contains(option)) {
      throw new WrongUsage(
          command == Command.LETTERS
              ? "The command letters takes no option " + name + "."
              : "The option " + name + " belongs to the command letters.");
    }
    String value = "";
    if (option != Option.DEMO) {
      value = equals >= 0 ? word.substring(equals + 1) : rest.isEmpty() ? "" : rest.remove();
      if (value.isBlank() || value.startsWith("--")) {
        throw new WrongUsage("The option " + name + " needs a value.");
      }
    }
    if (options.put(option, value) != null) {
      throw new WrongUsage("The option " + name + " is given twice.");
    }
  }

  private void check() {
    port();
    data();
    if (command == Command.LETTERS) {
      from();
      out();
    }
  }

  int port() {
    String port = options.getOrDefault(Option.PORT, "8080");
    if (!port.matches("[0-9]{1,5}")
        || Integer.parseInt(port) < 1
        || Integer.parseInt(port) > HIGHEST_PORT) {
      throw new WrongUsage("The port " + port + " is not a number from 1 to 65535.");
    }
    return Integer.parseInt(port);
  }

  String address() {
    return options.getOrDefault(Option.ADDRESS, "127.0.0.1");
  }

  boolean demo() {
    return options.containsKey(Option.DEMO);
  }

  /** The data folder, if one was named. */
  Optional<Path> data() {
    return Optional.ofNullable(options.get(Option.DATA)).map(data -> path(Option.DATA, data));
  }

  Path from() {
    return path(Option.FROM, options.get(Option.FROM));
  }

  Path out() {
    return path(Option.OUT, options.get(Option.OUT));
  }

  /** The letter template's name, if one was asked for. */
  Optional<String> template() {
    return Optional.ofNullable(options.get(Option.TEMPLATE));
  }

  private static Path path(Option option, String value) {
    if (value == null) {
      throw new WrongUsage("The command letters needs " + option.spelled() + ".");
    }
    try {
      return Path.of(value).toAbsolutePath().normalize();
    } catch (InvalidPathException e) {
      throw new WrongUsage("The option " + option.spelled() + " does not name a file or folder.");
    }
  }
}
