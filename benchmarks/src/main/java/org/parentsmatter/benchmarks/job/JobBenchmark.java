package org.parentsmatter.benchmarks.job;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.parentsmatter.benchmarks.HeapInUse;
import org.parentsmatter.benchmarks.peers.Logo;

/**
 * Times the whole letter job, from a school in a database to a released print run with every letter
 * stored, and looks afterwards whether the letters can be had again. Making the school is not part
 * of it.
 */
public final class JobBenchmark {
  private final SchoolDatabase database;
  private final int letters;

  /**
   * @param letters how many, at least 1
   */
  public JobBenchmark(SchoolDatabase database, int letters) {
    this.database = database;
    this.letters = letters;
  }

  /** Measures, prints the table and writes job.csv into the current folder. */
  public void run(PrintStream out) throws Exception {
    try (InventedSchool school = InventedSchool.of(database, letters, Logo.png());
        HeapInUse heap = heap()) {
      long begin = System.nanoTime();
      LetterJob job = new LetterJob(school.beans());
      job.work();
      double seconds = (System.nanoTime() - begin) / 1e9;
      // A small job may have ended before any collection.
      System.gc();
      long megabytes = heap.megabytes();
      int opened = new FetchedLetters(school).check(job.run(), letters);
      String table =
          String.format(
              Locale.ROOT, "letters,seconds,heap_mb%n%d,%.1f,%d%n", letters, seconds, megabytes);
      out.print(table);
      out.printf(
          Locale.ROOT,
          "%.0f letters per second; %d of them were opened again and are as they were stored%n",
          letters / seconds,
          opened);
      Files.writeString(Path.of("job.csv"), table);
    }
  }

  /** Without what making the school has left. */
  private static HeapInUse heap() {
    System.gc();
    return new HeapInUse();
  }
}
