package org.parentsmatter.letters;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import org.parentsmatter.press.PrintRun;

/**
 * Puts a run's letters together for the printer, as they were stored, in print order: those to
 * protected addresses in a file of their own. Nothing is set again, and nothing is kept: all
 * letters in one file would be readable without any of their keys.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PrintRuns {
  private static final int CHUNK = 100;

  @Inject private Letters letters;

  /**
   * The part of a print run that is wanted.
   *
   * @throws LetterRefused when there is no such part
   */
  public LetterDocument.Content of(LetterRun run, boolean keptApart, PrintWish wish) {
    long id = run.getId();
    LetterFiles files = LetterFiles.of(id);
    if (Files.isRegularFile(files.printRunBefore(keptApart))) {
      return out -> Files.copy(files.printRunBefore(keptApart), out);
    }
    List<Letters.Sheets> sheets = letters.sheets(id, keptApart);
    PrintSets.Set wanted =
        PrintSets.wanted(sheets.stream().map(Letters.Sheets::sheets).toList(), wish);
    int after = sheets.get(wanted.first()).position() - 1;
    int last = sheets.get(wanted.end() - 1).position();
    return out -> write(run, keptApart, after, last, out);
  }

  private void write(LetterRun run, boolean keptApart, int after, int last, OutputStream out)
      throws IOException {
    LetterFiles files = LetterFiles.of(run.getId());
    LetterBundles bundles = files.bundles();
    PrintRun file = new PrintRun(out, files.parts()::bytes, run.getName(), run.getLetterDate());
    int position = after;
    while (position < last) {
      List<KeptLetter> chunk = letters.kept(run.getId(), keptApart, position, CHUNK);
      for (KeptLetter letter : chunk) {
        if (letter.position() <= last && !letter.isErased()) {
          file.add(bundles.open(letter));
        }
      }
      position = chunk.isEmpty() ? last : chunk.get(chunk.size() - 1).position();
    }
    file.finish();
  }
}
