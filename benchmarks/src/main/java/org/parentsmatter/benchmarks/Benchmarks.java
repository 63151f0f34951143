package org.parentsmatter.benchmarks;

import java.util.Arrays;
import java.util.List;

/** The command line: {@code java -jar benchmarks.jar press [--letters N]}. */
public final class Benchmarks {
  private static final String USAGE =
      "usage: java -jar benchmarks.jar press [--letters N]\n"
          + "  press   letters per CPU-second of the letter press, against the floor of compressing\n"
          + "          the same bytes; writes press.csv in the current folder";

  private Benchmarks() {}

  public static void main(String[] arguments) throws Exception {
    List<String> words = Arrays.asList(arguments);
    if (words.isEmpty() || !words.get(0).equals("press")) {
      System.err.println(USAGE);
      System.exit(2);
    }
    int letters = 2_000;
    int option = words.indexOf("--letters");
    if (option > 0 && option + 1 < words.size()) {
      letters = Integer.parseInt(words.get(option + 1));
    }
    new PressBenchmark(letters).run(System.out);
  }
}
