package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parentsmatter.system.LetterResult.Recipient;

/**
 * The main job for Larkhill, the hand-written school, with one command and no server: who must get
 * a letter and who must not was written down by hand, from the rules, before the program ran.
 */
class MainJobIT {
  private static final Path LARKHILL = Schools.folder("larkhill");

  @TempDir private static Path folder;
  private static Product command;
  private static LetterResult result;

  @BeforeAll
  static void writeTheLetters() {
    Path out = folder.resolve("letters-of-larkhill");
    command = Product.command("letters", "--from", LARKHILL.toString(), "--out", out.toString());
    assertThat(command.exitCode()).as(command::everything).isZero();
    result = new LetterResult(out);
  }

  @AfterAll
  static void end() {
    command.close();
  }

  @Test
  void everyParentIsDecidedAsTheRulesSay() {
    List<Map<String, String>> expected =
        Table.read(Schools.folder("larkhill-expected").resolve("recipients.csv"));
    Map<String, Recipient> actual = new HashMap<>();
    result.recipients().forEach(r -> assertThat(actual.put(r.parentId(), r)).isNull());

    SoftAssertions each = new SoftAssertions();
    each.assertThat(actual.keySet())
        .isEqualTo(expected.stream().map(row -> row.get("parent_id")).collect(Collectors.toSet()));
    for (Map<String, String> row : expected) {
      Recipient got = actual.get(row.get("parent_id"));
      if (got != null) {
        each.assertThat(List.of(got.parentName(), got.pupilIds(), got.delivery(), got.outcome()))
            .as(got.toString())
            .isEqualTo(
                List.of(
                    row.get("parent_name"),
                    row.get("pupil_ids"),
                    row.get("delivery"),
                    row.get("outcome")));
        each.assertThat(got.reason())
            .as(got.toString())
            .containsIgnoringCase(row.get("reason_contains"));
      }
    }
    each.assertAll();
  }

  @Test
  void everyRefusalHasAReasonAndEveryLetterHasNone() {
    assertThat(result.recipients())
        .allSatisfy(r -> assertThat(r.reason().isBlank()).isEqualTo(r.isProduced()));
  }

  @Test
  void everyLetterIsOneFileWithTheSumInTheList() {
    assertThat(result.letterFiles())
        .containsExactlyInAnyOrderElementsOf(
            result.produced().stream().map(r -> r.reference() + ".pdf").toList());
    for (Recipient r : result.produced()) {
      assertThat(LetterResult.sha256(result.letter(r))).as(r.toString()).isEqualTo(r.sha256());
      assertThat(LetterResult.pages(result.letter(r)))
          .as(r.toString())
          .hasSize(Integer.parseInt(r.pages()));
    }
  }

  @Test
  void aLetterNamesItsOwnChildrenAndNobodyElses() {
    Map<String, String> names = namesOfPupils();
    SoftAssertions each = new SoftAssertions();
    for (Recipient r : result.produced()) {
      String letter = String.join(" ", LetterResult.pages(result.letter(r)));
      Set<String> own = r.pupils().stream().map(names::get).collect(Collectors.toSet());
      for (String name : Set.copyOf(names.values())) {
        // A father may have his son's name, so his own name is no other child's.
        boolean mayStand = own.contains(name) || r.parentName().contains(name);
        if (own.contains(name)) {
          each.assertThat(letter).as(r.toString()).contains(name);
        } else if (!mayStand) {
          each.assertThat(letter).as(r.toString()).doesNotContain(name);
        }
      }
    }
    each.assertAll();
  }

  @Test
  void thePrintRunHasEveryLetterOnceOnSheetsOfItsOwnInTheOrderOfTutorGroups() {
    List<String> pages = LetterResult.pages(result.printRun());
    Map<String, String> groups = tutorGroups();
    int next = 0;
    String group = "";
    for (Recipient r : result.produced()) {
      for (String page : LetterResult.pages(result.letter(r))) {
        assertThat(pages.get(next)).as("page %d of the print run", next + 1).isEqualTo(page);
        next++;
      }
      if (next % 2 == 1) {
        assertThat(pages.get(next)).as("the back of the last page of a letter").isBlank();
        next++;
      }
      String before = group;
      group =
          r.pupils().stream()
              .map(groups::get)
              .filter(g -> g.compareTo(before) >= 0)
              .sorted()
              .findFirst()
              .orElseThrow(() -> new AssertionError(r + " stands after a letter of " + before));
    }
    assertThat(pages).hasSize(next);
  }

  @Test
  void theSummarySaysHowManyAndHowFast() throws IOException {
    String summary = Files.readString(result.folder().resolve("summary.json"));
    long produced = result.produced().size();
    assertThat(summary)
        .containsPattern("\"recipients\"\\s*:\\s*\"?" + result.recipients().size())
        .containsPattern("\"produced\"\\s*:\\s*\"?" + produced);
    assertThat(command.errors())
        .contains(produced + " letters written")
        .containsPattern("[0-9]+ letters per second")
        .doesNotContain("\tat ");
  }

  private static Map<String, String> namesOfPupils() {
    return Table.read(LARKHILL.resolve("users.csv")).stream()
        .filter(row -> row.get("role").equals("student"))
        .collect(
            Collectors.toMap(
                row -> row.get("sourcedId"),
                row -> LetterResult.plain(row.get("givenName") + " " + row.get("familyName"))));
  }

  /** By pupil, the tutor group he or she is in: an enrolment that has ended does not count. */
  private static Map<String, String> tutorGroups() {
    Map<String, String> groups = new TreeMap<>();
    for (Map<String, String> row : Table.read(LARKHILL.resolve("enrollments.csv"))) {
      if (row.get("role").equals("student") && row.get("endDate").isEmpty()) {
        groups.put(row.get("userSourcedId"), row.get("classSourcedId"));
      }
    }
    return groups;
  }
}
