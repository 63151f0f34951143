package org.parentsmatter.letters;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.parentsmatter.press.CannotSet;
import org.parentsmatter.press.LetterData;
import org.parentsmatter.press.PrintRun;

/** Puts a run's letters together for the printer, from what each of them says, in print order. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PrintRuns {
  @Inject private Letters letters;

  /**
   * Makes the file anew.
   *
   * @return its SHA-256; empty when the run has no letter
   */
  public Optional<String> put(long runId, Stationery stationery) {
    LetterFiles files = LetterFiles.of(runId);
    try {
      files.open();
      try (PrintRun run = SettingLetters.PRESS.openPrintRun(files.printRun())) {
        if (!add(run, runId, stationery)) {
          // One of an earlier attempt holds letters that nobody may have any more.
          Files.deleteIfExists(files.printRun());
          return Optional.empty();
        }
        run.finish();
      }
      files.sync();
      return LetterFiles.sha256(files.printRun());
    } catch (IOException e) {
      throw new UncheckedIOException("The print run could not be written: " + e.getMessage(), e);
    } catch (CannotSet e) {
      throw new IllegalStateException("A letter cannot be set again: " + e.getMessage(), e);
    }
  }

  private boolean add(PrintRun run, long runId, Stationery stationery)
      throws IOException, CannotSet {
    List<LetterContent> contents = letters.contents(runId, 0);
    boolean any = !contents.isEmpty();
    while (!contents.isEmpty()) {
      for (LetterContent content : contents) {
        run.add(stationery.template(), LetterData.fromBytes(content.words()), stationery.artwork());
      }
      contents = letters.contents(runId, contents.get(contents.size() - 1).position());
    }
    return any;
  }
}
