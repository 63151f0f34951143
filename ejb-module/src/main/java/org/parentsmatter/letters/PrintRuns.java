package org.parentsmatter.letters;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parentsmatter.press.CannotSet;
import org.parentsmatter.press.LetterData;
import org.parentsmatter.press.PrintRun;

/**
 * Puts a run's letters together for the printer, from what each of them says, in print order: those
 * to protected addresses in a file of their own.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PrintRuns {
  @Inject private Letters letters;

  /** Makes both files anew; where there is no letter for one, there is no such file. */
  public PrintRunSums put(long runId, Stationery stationery) {
    LetterFiles files = LetterFiles.of(runId);
    try {
      files.open();
      put(files.printRun(), runId, false, stationery);
      put(files.protectedRun(), runId, true, stationery);
      files.sync();
      return new PrintRunSums(
          LetterFiles.sha256(files.printRun()).orElse(null),
          LetterFiles.sha256(files.protectedRun()).orElse(null));
    } catch (IOException e) {
      throw new UncheckedIOException("The print run could not be written: " + e.getMessage(), e);
    } catch (CannotSet e) {
      throw new IllegalStateException("A letter cannot be set again: " + e.getMessage(), e);
    }
  }

  private void put(Path file, long runId, boolean keptApart, Stationery stationery)
      throws IOException, CannotSet {
    List<LetterContent> contents = letters.contents(runId, keptApart, 0);
    if (contents.isEmpty()) {
      // One of an earlier attempt holds letters that nobody may have any more.
      Files.deleteIfExists(file);
      return;
    }
    try (PrintRun run = SettingLetters.PRESS.openPrintRun(file)) {
      while (!contents.isEmpty()) {
        for (LetterContent content : contents) {
          add(run, content, stationery);
        }
        int last = contents.get(contents.size() - 1).position();
        contents = letters.contents(runId, keptApart, last);
      }
      run.finish();
    }
  }

  private static void add(PrintRun run, LetterContent content, Stationery stationery)
      throws IOException, CannotSet {
    LetterData front = FrozenEditions.front(content.words());
    LetterForm form = content.form();
    if (form == null) {
      run.add(stationery.template(), front, stationery.artwork());
    } else {
      LetterData english = FrozenEditions.english(content.words());
      run.add(
          form.template(stationery), front, stationery.artwork(), form.manner(stationery, english));
    }
  }
}
