package org.parentsmatter.benchmarks;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.parentsmatter.benchmarks.job.JobBenchmark;
import org.parentsmatter.benchmarks.job.SchoolDatabase;
import org.parentsmatter.benchmarks.peers.PressBenchmark;
import org.parentsmatter.imports.ImportBenchmark;

/** The command line: what to measure, and how much. */
public final class Benchmarks {
  private static final String USAGE =
      """
      usage: java -jar benchmarks.jar press [--letters N]
               letters per CPU-second of the letter press, in turn with four other ways to set the
               same letters and with the floor; writes press.csv in the current folder
             java -Xmx512m -jar benchmarks.jar job [--letters N] [--postgres]
               seconds and highest heap of the whole letter job, from the database (Derby, or a
               PostgreSQL that is started for it) to the released print run; writes job.csv in the
               current folder
             java -jar benchmarks.jar pages ADDRESS NAME PASSWORD [PATH ...]
               times of pages of a running server, for one client and for four, against the floor
               of a picture that needs no database; writes pages.csv in the current folder
             java -Xmx512m -jar benchmarks.jar import [--pupils N]
               seconds and highest heap of importing a trust's export, again unchanged, against the
               floor of plain JDBC batches; writes import.csv in the current folder
             java -jar benchmarks.jar start PARENTS_MATTER_JAR PAYARA_MICRO_JAR
               seconds until the product is ready on an empty data folder, against the floor of
               Payara Micro without an application; writes start.csv in the current folder""";

  private Benchmarks() {}

  public static void main(String[] arguments) throws Exception {
    Quiet.please();
    List<String> words = Arrays.asList(arguments);
    String what = words.isEmpty() ? "" : words.get(0);
    if (what.equals("press")) {
      new PressBenchmark(number(words, "--letters", 6_000)).run(System.out);
    } else if (what.equals("job")) {
      new JobBenchmark(
              words.contains("--postgres") ? SchoolDatabase.POSTGRES : SchoolDatabase.DERBY,
              number(words, "--letters", 10_000))
          .run(System.out);
    } else if (what.equals("import")) {
      new ImportBenchmark(number(words, "--pupils", 10_000)).run(System.out);
    } else if (what.equals("pages") && words.size() >= 4) {
      Visitor visitor = new Visitor(URI.create(words.get(1)));
      visitor.signIn(words.get(2), words.get(3));
      new PagesBenchmark(visitor, words.subList(4, words.size())).run(System.out);
    } else if (what.equals("start") && words.size() == 3) {
      new StartBenchmark(Path.of(words.get(1)), Path.of(words.get(2))).run(System.out);
    } else {
      System.err.println(USAGE);
      System.exit(2);
    }
  }

  private static int number(List<String> words, String option, int otherwise) {
    int at = words.indexOf(option);
    return at > 0 && at + 1 < words.size() ? Integer.parseInt(words.get(at + 1)) : otherwise;
  }
}
