package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The power fails in the middle of a letter run: the server is killed as soon as a step of the run
 * begins. After the next start, <em>Resume</em> on the page of the run finishes it: the same
 * parents as in the run before, which nothing disturbed, each with the same decision, each letter
 * once.
 */
class LetterRunCrashIT {
  private static final List<String> STEPS =
      List.of("freeze-recipients", "render-letters", "reconcile", "release");
  private static final Pattern BEGINS = Pattern.compile("Letter run ([0-9]+): step .* begins");

  @TempDir private static Path folder;
  private static Path data;
  private static Map<String, String> undisturbed;

  /** Every step under {@code -Pthorough}, otherwise one, which the seed decides. */
  static Stream<String> steps() {
    if (Boolean.getBoolean("thorough")) {
      return STEPS.stream();
    }
    long seed = Long.getLong("seed", 20261123);
    return Stream.of(STEPS.get(new Random(seed).nextInt(STEPS.size())));
  }

  @BeforeAll
  static void writeTheLettersUndisturbed() {
    data = folder.resolve("data");
    try (Product server = Product.serving(data, "--demo")) {
      undisturbed = new RunPage(office(server), "1").decisions();
    }
    assertThat(undisturbed).hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void theRunIsFinishedAfterTheServerWasKilled(String step) throws IOException {
    String run = killWhenBeginning(step);
    try (Product server = Product.serving(data, "--demo")) {
      RunPage page = new RunPage(office(server), run);
      page.resume();
      assertThat(page.decisions()).isEqualTo(undisturbed);
    }
    checkFiles(run);
  }

  @Test
  void theDemonstrationTakesNoOtherSchool() {
    try (Product command =
        Product.command(
            "letters",
            "--from",
            Schools.folder("larkhill").toString(),
            "--out",
            folder.resolve("none").toString(),
            "--data",
            data.toString())) {
      assertThat(command.exitCode()).as(command::everything).isEqualTo(2);
      assertThat(command.errors()).contains("holds the demonstration school");
    }
  }

  /** Returns the number of the run that was disturbed. */
  private static String killWhenBeginning(String step) {
    try (Product server = Product.serving(data, "--demo");
        Product command =
            Product.command(
                "letters",
                "--from",
                data.resolve("export").toString(),
                "--out",
                folder.resolve("never-written").toString(),
                "--data",
                data.toString())) {
      Matcher line = BEGINS.matcher(server.awaitLine("step " + step + " begins"));
      server.kill();
      assertThat(command.exitCode()).as("the command whose server is gone").isEqualTo(1);
      assertThat(line.find()).isTrue();
      return line.group(1);
    }
  }

  /** Each letter is one file and stands in the print run once. */
  private static void checkFiles(String run) throws IOException {
    long produced = undisturbed.values().stream().filter(LetterRunCrashIT::hasLetter).count();
    Path letters = data.resolve("letters").resolve(run);
    List<String> pages = new ArrayList<>();
    try (Stream<Path> files = Files.list(letters)) {
      List<Path> each =
          files.filter(file -> file.getFileName().toString().startsWith("PM-")).toList();
      assertThat(each).hasSize((int) produced).allMatch(file -> file.toString().endsWith(".pdf"));
      each.forEach(file -> pages.addAll(LetterResult.pages(file)));
    }
    // The back of a letter's last page may be blank.
    assertThat(LetterResult.pages(letters.resolve("print-run.pdf")))
        .filteredOn(page -> !page.isBlank())
        .containsExactlyInAnyOrderElementsOf(pages);
  }

  private static boolean hasLetter(String decision) {
    return decision.contains("Letter written");
  }

  private static Visitor office(Product server) {
    return new Visitor(server, response -> {}).signIn("office");
  }
}
