package org.parentsmatter.benchmarks.peers;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parentsmatter.benchmarks.job.JobWords;
import org.parentsmatter.benchmarks.peers.Engine.Job;

/**
 * The press, its peers and the floor set the same letters in turn, in one program that has warmed
 * up. The press is given what the letter job gives it for a school in which every family has a name
 * of its own; the others are given the same words, and a check reads them back.
 */
public final class PressBenchmark {
  private static final int FOR_THE_FLOOR = 400;
  private static final int COMPARED = 25;

  private final JobWords words;
  private final List<Job> jobs;
  private final PressEngine press;
  private final List<Engine> engines;

  /**
   * @param count how many letters, each to a parent with a name of his or her own
   */
  public PressBenchmark(int count) throws Exception {
    words = JobWords.of(count, Logo.png());
    PlainLetters plain = new PlainLetters(words.template().name());
    jobs = Job.of(words.letters().stream().map(plain::of).toList());
    press = new PressEngine(words.template(), words.artwork(), words.letters());
    List<byte[]> set = new ArrayList<>();
    for (Job job : jobs.subList(0, Math.min(FOR_THE_FLOOR, count))) {
      set.add(press.set(job));
    }
    byte[] logo = Logo.png();
    engines =
        List.of(
            press,
            new FloorEngine(set),
            new FopEngine(logo),
            new OpenHtmlEngine(logo),
            new PdfBoxEngine(logo),
            new JasperEngine(logo));
  }

  /** Compares, measures, prints the table and writes press.csv into the current folder. */
  public void run(PrintStream out) throws Exception {
    out.printf("%d letters; those of all engines say the same in two pages%n", compare());
    Map<String, Rates> rates = new Race(engines, jobs, 5, 1.5).run();
    StringBuilder table = new StringBuilder("engine,letters_per_cpu_second,bytes_per_letter\n");
    rates.forEach((name, each) -> table.append(each.line(name)));
    out.print(table);
    for (Engine engine : engines) {
      Rates each = rates.get(engine.name());
      out.printf(
          Locale.ROOT,
          "press / %s: %.2f (%s from %.0f to %.0f)%n",
          engine.name(),
          rates.get("press").median() / each.median(),
          engine.name(),
          each.slowest(),
          each.fastest());
    }
    Files.writeString(Path.of("press.csv"), table);
  }

  /** The rates of a short race, for a test that asks for no more than the order of things. */
  Map<String, Rates> shortRace() throws Exception {
    return new Race(engines, jobs, 3, 0.4).run();
  }

  /**
   * Compares the words of letters from among all, as each engine has set them.
   *
   * @return how many letters there are
   * @throws IllegalStateException when an engine leaves words out, or adds some, or needs another
   *     number of pages than the press
   */
  int compare() throws Exception {
    for (int i = 0; i < jobs.size(); i += Math.max(1, jobs.size() / COMPARED)) {
      Job job = jobs.get(i);
      Words wanted = Words.in(press.set(job));
      for (Engine engine : engines) {
        if (!(engine instanceof FloorEngine)) {
          compare(engine.name(), wanted, Words.in(engine.set(job)));
        }
      }
    }
    return jobs.size();
  }

  private static void compare(String engine, Words wanted, Words found) {
    List<String> missing = wanted.without(found);
    List<String> added = found.without(wanted);
    if (!missing.isEmpty() || !added.isEmpty() || wanted.pages() != found.pages()) {
      throw new IllegalStateException(
          engine
              + " sets another letter: it lacks "
              + missing
              + ", adds "
              + added
              + " and has "
              + found.pages()
              + " pages instead of "
              + wanted.pages());
    }
  }

  /** The letters, for a test. */
  JobWords words() {
    return words;
  }
}
