package org.parentsmatter.letters;

import jakarta.enterprise.context.Dependent;
import java.nio.file.Path;
import org.parentsmatter.database.Setting;

/** Where the letters of all runs lie: a folder in the data folder, wherever that is. */
@Dependent
public class LettersFolder {
  private final Path path;

  LettersFolder() {
    this(Setting.dataFolder().resolve("letters"));
  }

  LettersFolder(Path path) {
    this.path = path;
  }

  /** The files of a run. */
  LetterFiles of(long runId) {
    return new LetterFiles(path, runId);
  }
}
