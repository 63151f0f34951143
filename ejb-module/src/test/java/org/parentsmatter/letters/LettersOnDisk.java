package org.parentsmatter.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
    storeNext(howMany, InventedSchool.STATIONERY);
  }

  void storeNext(int howMany, Stationery stationery) throws SQLException, IOException {
    store(school.open().ofRun(InventedSchool.RUN, howMany), stationery);
  }

  /** All of them, also those that only then can be set. */
  void setAll() throws SQLException, IOException {
    List<OpenLetter> open = school.open().ofRun(InventedSchool.RUN, 50);
    while (!open.isEmpty()) {
      store(open, InventedSchool.STATIONERY);
      open = school.open().ofRun(InventedSchool.RUN, 50);
    }
  }

  private void store(List<OpenLetter> open, Stationery stationery)
      throws SQLException, IOException {
    List<FinishedLetter> finished =
        open.stream().map(letter -> SettingLetters.set(letter, stationery)).toList();
    stored().store(InventedSchool.RUN, 1, finished, InventedSchool.now());
  }

  /** Opens again what may not go out any more as it is. */
  void reopen(List<ProducedLetters.Stored> letters) throws SQLException {
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

  /** The references of the letters that can be opened. */
  List<String> opened() throws SQLException, IOException {
    List<String> opened = new ArrayList<>();
    for (boolean apart : new boolean[] {false, true}) {
      for (KeptLetter letter :
          new KeptLetters(school.connection()).next(InventedSchool.RUN, apart, 0, 1_000)) {
        assertThat(new String(files().pdf(letter), StandardCharsets.ISO_8859_1))
            .startsWith("%PDF-1.7")
            .endsWith("%%EOF\n");
        opened.add(letter.reference().value());
      }
    }
    return opened.stream().sorted().toList();
  }

  /** The bundles that lie there, also those that no row names. */
  List<Path> bundles() throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve(Long.toString(InventedSchool.RUN)))) {
      return all.sorted().toList();
    }
  }

  /** What must be set anew. */
  List<String> notAsStored() throws SQLException {
    return new LettersAsStored(files())
        .not(new KeptLetters(school.connection()), InventedSchool.RUN).stream()
            .map(letter -> letter.reference().value())
            .toList();
  }
}
