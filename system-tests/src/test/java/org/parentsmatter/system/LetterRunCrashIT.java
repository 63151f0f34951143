package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
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
 * begins, and while letters are being written. After the next start, <em>Resume</em> on the page of
 * the run finishes it: the same parents as in the run before, which nothing disturbed, each with
 * the same decision, each letter once.
 */
class LetterRunCrashIT {
  private static final String HALF_WAY = "half-way through render-letters";
  private static final List<String> CRASHES =
      List.of("freeze-recipients", "render-letters", HALF_WAY, "reconcile", "release");
  private static final Pattern BEGINS = Pattern.compile("Letter run ([0-9]+): step .* begins");

  /** A run is written in chunks, of which each is a file; this one takes at least four. */
  private static final int CHUNKS = 4;

  @TempDir private static Path folder;
  private static Path data;
  private static Map<String, String> undisturbed;

  /** Every crash under {@code -Pthorough}, otherwise one, which the seed decides. */
  static Stream<String> crashes() {
    if (Boolean.getBoolean("thorough")) {
      return CRASHES.stream();
    }
    long seed = Long.getLong("seed", 20261123);
    return Stream.of(CRASHES.get(new Random(seed).nextInt(CRASHES.size())));
  }

  @BeforeAll
  static void writeTheLettersUndisturbed() {
    data = folder.resolve("data");
    try (Product server = Demonstration.serving(data)) {
      undisturbed = new RunPage(office(server), "1").decisions();
    }
    assertThat(undisturbed).hasSizeGreaterThan(100);
  }

  @ParameterizedTest
  @MethodSource("crashes")
  void theRunIsFinishedAfterTheServerWasKilled(String crash) throws IOException {
    String run = kill(crash);
    try (Product server = Product.serving(data, "--demo")) {
      RunPage page = new RunPage(office(server), run);
      page.resume();
      assertThat(page.decisions()).isEqualTo(undisturbed);
      checkLetters(new Visitor(server, response -> {}).signIn("principal"), run);
    }
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
  private static String kill(String crash) throws IOException {
    String step = crash.equals(HALF_WAY) ? "render-letters" : crash;
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
      assertThat(line.find()).isTrue();
      if (crash.equals(HALF_WAY)) {
        awaitChunk(line.group(1));
      }
      server.kill();
      assertThat(command.exitCode()).as("the command whose server is gone").isEqualTo(1);
      if (crash.equals(HALF_WAY)) {
        assertThat(chunks(line.group(1))).hasSizeBetween(1, CHUNKS - 1);
      }
      return line.group(1);
    }
  }

  /** Waits until some letters of a run are on disk. */
  private static void awaitChunk(String run) throws IOException {
    long deadline = System.nanoTime() + Product.PATIENCE.toNanos();
    while (chunks(run).isEmpty()) {
      assertThat(System.nanoTime()).as("still no letters").isLessThan(deadline);
      Thread.onSpinWait();
    }
  }

  private static List<Path> chunks(String run) throws IOException {
    Path folder = data.resolve("letters").resolve(run);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".letters")).toList();
    }
  }

  /** Each letter can be opened and stands once in one of the two print runs. */
  private static void checkLetters(Visitor principal, String run) {
    long produced = undisturbed.values().stream().filter(LetterRunCrashIT::hasLetter).count();
    Set<String> references = new RunPage(principal, run).references();
    assertThat(references).hasSize((int) produced);
    List<String> pages = new ArrayList<>();
    for (String reference : references) {
      pages.addAll(LetterResult.pages(principal.download("/letters/file/letter/" + reference)));
    }
    List<String> printed = new ArrayList<>(printedPages(principal, "print-run/" + run));
    printed.addAll(printedPages(principal, "print-run-protected/" + run));
    assertThat(printed).containsExactlyInAnyOrderElementsOf(pages);
  }

  /** The back of a letter's last page may be blank and is left out. */
  private static List<String> printedPages(Visitor principal, String file) {
    return LetterResult.pages(principal.download("/letters/file/" + file)).stream()
        .filter(page -> !page.isBlank())
        .toList();
  }

  private static boolean hasLetter(String decision) {
    return decision.contains("Letter written");
  }

  private static Visitor office(Product server) {
    return new Visitor(server, response -> {}).signIn("office");
  }
}
