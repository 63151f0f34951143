package org.parentsmatter.letters;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.List;
import org.parentsmatter.press.CannotSet;
import org.parentsmatter.press.Numbers;
import org.parentsmatter.press.PrintRun;
import org.parentsmatter.press.SetLetter;

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
  @Inject private LettersFolder folder;

  /**
   * The part of a print run that is wanted.
   *
   * @throws LetterRefused when there is no such part
   */
  public LetterDocument.Content of(LetterRun run, boolean keptApart, PrintWish wish) {
    long id = run.getId();
    LetterFiles files = folder.of(id);
    if (Files.isRegularFile(files.printRunBefore(keptApart))) {
      return out -> Files.copy(files.printRunBefore(keptApart), out);
    }
    PrintParts parts = new PrintParts(letters.sheets(id, keptApart), wish);
    return out -> write(run, keptApart, parts, out);
  }

  private void write(LetterRun run, boolean keptApart, PrintParts parts, OutputStream out)
      throws IOException {
    LetterFiles files = folder.of(run.getId());
    LetterBundles bundles = files.bundles();
    PrintRun file = new PrintRun(out, files.parts()::bytes, run.getName(), run.getLetterDate());
    Numbers numbers = new Numbers(letters.lastNumber(run.getId()) + 1);
    int position = parts.first() - 1;
    while (position < parts.last()) {
      List<KeptLetter> chunk = letters.kept(run.getId(), keptApart, position, CHUNK);
      for (KeptLetter letter : chunk) {
        if (letter.position() <= parts.last()) {
          if (parts.separatorBefore(letter.position()) != null) {
            file.add(separator(parts.separatorBefore(letter.position()), numbers));
          }
          if (!letter.isErased()) {
            file.add(bundles.open(letter));
          }
        }
      }
      position = chunk.isEmpty() ? parts.last() : chunk.get(chunk.size() - 1).position();
    }
    file.finish();
  }

  private static SetLetter separator(PrintParts.Separator separator, Numbers numbers) {
    try {
      return SettingLetters.PRESS.separator(separator.group(), separator.inWords(), numbers);
    } catch (CannotSet e) {
      throw new IllegalStateException("The sheet between two groups cannot be set", e);
    }
  }
}
