package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Exports with one fault each, handed by the command to a server that is running. A fault in a row
 * is told and the rest goes on; a fault in the whole changes nothing. What each case must give
 * stands in the README of its folder.
 */
class FaultyExportIT {
  private static final Map<String, String> BOTH =
      Map.of("con-2001", "stu-1101", "con-2002", "stu-1102");

  @TempDir private static Path folder;
  private static Product server;

  /**
   * What a case must give.
   *
   * @param told pieces of what the command says
   * @param letters who gets a letter, and about whom
   * @param refused who gets none, and a piece of the reason
   */
  record Case(
      String name, List<String> told, Map<String, String> letters, Map<String, String> refused) {
    static Case bothLetters(String name, String... told) {
      return new Case(name, List.of(told), BOTH, Map.of());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> goOn() {
    return Stream.of(
        Case.bothLetters("attendance-of-unknown-pupil", "attendance.csv", "1999"),
        Case.bothLetters("bad-date", "demographics.csv", "2016-02-30"),
        Case.bothLetters("bom-crlf"),
        Case.bothLetters("contact-of-unknown-pupil", "contacts.csv", "1999"),
        Case.bothLetters("contact-with-another-pupils-name", "contacts.csv", "Harriet"),
        Case.bothLetters("headings-other-case-and-order"),
        new Case(
            "local-dates",
            List.of(),
            Map.of("con-2001", "stu-1101"),
            Map.of("con-2002", "no pupil on roll")),
        Case.bothLetters("parent-without-pupil", "con-2003"),
        Case.bothLetters("pupil-without-parent", "stu-1103"),
        Case.bothLetters("windows-1252", "users.csv", "contacts.csv"),
        // The last, since its third parent is not in the others and would stay as one who has left.
        new Case(
            "oneroster-1.2",
            List.of(),
            Map.of("con-2001", "stu-1101", "con-2002", "stu-1101 stu-1102"),
            Map.of("con-2003", "relationship not known")));
  }

  static Stream<Case> fatal() {
    return Stream.of(
        Case.bothLetters("column-missing", "users.csv", "familyName"),
        Case.bothLetters("same-id-twice", "users.csv", "stu-1102"),
        Case.bothLetters("users-missing", "users.csv"));
  }

  @BeforeAll
  static void start() {
    server = Product.serving(folder.resolve("data"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @MethodSource("goOn")
  void aFaultInARowIsToldAndTheRestGoesOn(Case expected) {
    Path out = folder.resolve(expected.name());
    try (Product command = letters(Schools.folder("faults/" + expected.name()), out)) {
      assertThat(command.exitCode()).as(command::everything).isZero();
      if (expected.told().isEmpty()) {
        assertThat(command.errors()).as("no message about a row").doesNotContain(".csv, line");
      } else {
        assertThat(command.errors()).contains(expected.told());
      }
    }
    LetterResult result = new LetterResult(out);
    assertThat(
            result.produced().stream()
                .collect(
                    Collectors.toMap(
                        LetterResult.Recipient::parentId, LetterResult.Recipient::pupilIds)))
        .isEqualTo(expected.letters());
    // The cases share a server and name the same people: whoever an earlier case tied to a pupil
    // still has a row, refused because that tie is over.
    assertThat(result.recipients())
        .filteredOn(r -> !r.isProduced() && !r.reason().matches(".*(has ended|no longer among).*"))
        .hasSize(expected.refused().size())
        .allSatisfy(
            r ->
                assertThat(r.reason())
                    .as(r.toString())
                    .containsIgnoringCase(expected.refused().get(r.parentId())));
    checkWords(expected.name(), result);
  }

  /** What only one of the cases says about the letters themselves. */
  private static void checkWords(String name, LetterResult result) {
    for (LetterResult.Recipient r : result.produced()) {
      String letter = String.join(" ", LetterResult.pages(result.letter(r)));
      switch (name) {
        case "windows-1252" -> {
          assertThat(r.parentName()).isIn("Ms Zoë Vale", "Mr Steven O’Nash");
          assertThat(letter).contains(r.parentName()).doesNotContain("\ufffd", "O?Nash");
        }
        case "oneroster-1.2" -> assertThat(letter).contains("Ella").doesNotContain("Isabella");
        case "headings-other-case-and-order" -> assertThat(r.delivery()).isEqualTo("post");
        default -> assertThat(letter).doesNotContain("Harriet");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("fatal")
  void aFaultInTheWholeIsOneMessageAndNothingIsWritten(Case expected) {
    assertRefused(Schools.folder("faults/" + expected.name()), expected.told());
  }

  @Test
  void aZipIsReadLikeItsFolder() {
    Path zip = Schools.zip(Schools.folder("faults/bom-crlf"), folder.resolve("export.zip"));
    Path out = folder.resolve("from-zip");
    try (Product command = letters(zip, out)) {
      assertThat(command.exitCode()).as(command::everything).isZero();
    }
    assertThat(new LetterResult(out).produced()).hasSize(2);
  }

  @Test
  void aZipThatPointsOutsideItselfIsRefused() throws IOException {
    Path zip = folder.resolve("outside.zip");
    try (ZipOutputStream files = new ZipOutputStream(Files.newOutputStream(zip))) {
      files.putNextEntry(new ZipEntry("../../users.csv"));
      files.write("sourcedId\n".getBytes(StandardCharsets.UTF_8));
      files.closeEntry();
    }
    assertRefused(zip, List.of("../../users.csv"));
    assertThat(folder.resolve("users.csv")).doesNotExist();
  }

  @Test
  void aZipThatUnpacksToGigabytesIsRefused() throws IOException {
    Path zip = folder.resolve("bomb.zip");
    byte[] nothing = new byte[1 << 20];
    try (ZipOutputStream files = new ZipOutputStream(Files.newOutputStream(zip))) {
      files.putNextEntry(new ZipEntry("users.csv"));
      for (int megabyte = 0; megabyte < 3 * 1024; megabyte++) {
        files.write(nothing);
      }
      files.closeEntry();
    }
    assertRefused(zip, List.of("users.csv", "unpacks"));
  }

  @Test
  void somethingThatIsNoZipIsRefused() throws IOException {
    Path zip = Files.writeString(folder.resolve("letter.zip"), "Dear Sir or Madam");
    assertRefused(zip, List.of("zip"));
  }

  private static void assertRefused(Path export, List<String> told) {
    Path out = folder.resolve("refused-" + export.getFileName());
    try (Product command = letters(export, out)) {
      assertThat(command.exitCode()).as(command::everything).isEqualTo(2);
      assertThat(command.errors()).contains(told).doesNotContain("\tat ");
    }
    assertThat(out.resolve("recipients.csv")).doesNotExist();
    assertThat(out.resolve("letters")).doesNotExist();
    assertThat(server.everything()).as("the log").doesNotContain("\tat org.parentsmatter");
  }

  private static Product letters(Path from, Path out) {
    return Product.command(
        "letters",
        "--from",
        from.toString(),
        "--out",
        out.toString(),
        "--data",
        folder.resolve("data").toString());
  }
}
