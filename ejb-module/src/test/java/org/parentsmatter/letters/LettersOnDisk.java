package org.parentsmatter.letters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The letters of an invented school's run: setting and storing them, and what came of each. */
record LettersOnDisk(InventedSchool school, Path folder) {
  LetterFiles files() {
    return new LetterFiles(folder, InventedSchool.RUN);
  }

  StoredLetters stored() throws SQLException {
    return new StoredLetters(school.connection(), files());
  }

  ProducedLetters produced() throws SQLException {
    return new ProducedLetters(school.connection());
  }

  /** Sets and stores that many of the letters that are open. */
  void storeNext(int howMany) throws SQLException, IOException {
    store(school.open().ofRun(InventedSchool.RUN, howMany));
  }

  /** All of them, also those that only then can be set. */
  void setAll() throws SQLException, IOException {
    List<OpenLetter> open = school.open().ofRun(InventedSchool.RUN, 50);
    while (!open.isEmpty()) {
      store(open);
      open = school.open().ofRun(InventedSchool.RUN, 50);
    }
  }

  private void store(List<OpenLetter> open) throws SQLException, IOException {
    List<FinishedLetter> finished = open.stream().map(InventedSchool::set).toList();
    stored().store(InventedSchool.RUN, 1, finished, InventedSchool.now());
  }

  /** Opens again what may not go out any more as it is. */
  void reopen(List<ProducedLetters.Stored> letters) throws SQLException, IOException {
    stored().reopen(InventedSchool.RUN, 1, letters, InventedSchool.now());
  }

  /** What may not go out as it is: to nobody any more, or not to two. */
  List<ProducedLetters.Stored> notAllowed() throws SQLException {
    List<ProducedLetters.Stored> letters =
        new ArrayList<>(NotEntitledAnyMore.of(school.connection(), InventedSchool.RUN));
    letters.addAll(SharedLetters.notSharedAnyMore(school.open(), InventedSchool.RUN));
    return letters;
  }

  List<String> outcomes() throws SQLException {
    return school.list("select outcome from letter order by parent_id");
  }

  String reason(long parent) throws SQLException {
    return school.list("select reason from letter where parent_id = " + parent).get(0);
  }

  LetterReference reference(long parent) throws SQLException {
    return new LetterReference(
        school.list("select reference from letter where parent_id = " + parent).get(0));
  }

  /** Of the letters that were produced. */
  List<String> references() throws SQLException {
    return school.list(
        "select reference from letter where outcome = 'PRODUCED' order by reference");
  }

  /** The references of the letters that lie there. */
  List<String> onDisk() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve(Long.toString(InventedSchool.RUN)))) {
      return all.map(file -> file.getFileName().toString().replace(".pdf", "")).sorted().toList();
    }
  }
}
