package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that would change a lot asks first: in the browser a person, else it stops. */
class ImportPreviewIT {
  @TempDir private Path folder;

  @Test
  void theOfficeSeesWhatWouldChangeAndDecides() throws IOException {
    Path data = folder.resolve("data");
    try (Product server = Demonstration.serving(data);
        Browser browser = new Browser()) {
      Path half = withoutEverySecondPupil(data.resolve("export"));
      Page page = browser.open();
      Browser.signIn(page, server, "office");
      upload(page, server, half);
      page.getByText("Nothing has been changed yet").first().waitFor();
      assertThat(page.locator("main").textContent())
          .contains("Waiting for you", "pupils would leave");
      String waiting = page.url();

      Browser.press(page, "Apply this import");
      page.getByText("Tick every line first").first().waitFor();
      page.navigate(waiting);
      Browser.follow(page, "Pupils who leave");
      assertThat(page.locator("table.list tbody tr").count()).isGreaterThan(10);

      page.navigate(waiting);
      Browser.press(page, "Throw it away");
      page.locator(".ui-confirmdialog-yes").click();
      page.getByText("Thrown away").first().waitFor();

      upload(page, server, half);
      page.getByText("Nothing has been changed yet").first().waitFor();
      int dangers = page.locator("[id='decision:confirmed'] label").count();
      for (int i = 0; i < dangers; i++) {
        page.locator("label[for='decision:confirmed:" + i + "']").click();
      }
      Browser.press(page, "Apply this import");
      page.getByText("The school’s data is now as this export says").first().waitFor();
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void theCommandStopsWhereAPersonHasToLook() throws IOException {
    Path export = GeneratedSchool.write(folder.resolve("export"), 60);
    assertThat(letters(export, "first")).isZero();
    Path half = withoutEverySecondPupil(export);
    try (Product command = command(half, "second")) {
      assertThat(command.exitCode()).as(command::everything).isEqualTo(2);
      assertThat(command.errors())
          .contains(
              "Nothing was changed, because this import looks dangerous",
              "30 of 60 pupils would leave",
              "Imports");
    }
    assertThat(folder.resolve("second")).doesNotExist();
    assertThat(letters(export, "third")).as("a newer export counts").isZero();
    assertThat(new LetterResult(folder.resolve("third")).produced())
        .hasSameSizeAs(new LetterResult(folder.resolve("first")).produced());
  }

  private int letters(Path export, String out) {
    try (Product command = command(export, out)) {
      return command.exitCode();
    }
  }

  private Product command(Path export, String out) {
    return Product.command(
        "letters",
        "--from",
        export.toString(),
        "--out",
        folder.resolve(out).toString(),
        "--data",
        folder.resolve("school").toString());
  }

  private static void upload(Page page, Product server, Path export) throws IOException {
    page.navigate(server.address("/imports/upload.xhtml").toString());
    try (Stream<Path> files = Files.list(export)) {
      page.locator("input[type=file]").setInputFiles(files.toArray(Path[]::new));
    }
    Browser.press(page, "Show what would change");
  }

  /** The same export, of whose pupils every second one is missing. */
  private Path withoutEverySecondPupil(Path export) throws IOException {
    Path half = Files.createDirectories(folder.resolve("half"));
    for (String file :
        List.of("users.csv", "contacts.csv", "manifest.csv", "orgs.csv", "academicSessions.csv")) {
      if (Files.exists(export.resolve(file))) {
        Files.copy(export.resolve(file), half.resolve(file));
      }
    }
    List<String> kept = new ArrayList<>();
    int pupils = 0;
    for (String line : Files.readAllLines(half.resolve("users.csv"))) {
      boolean pupil = line.contains(",student,");
      pupils += pupil ? 1 : 0;
      if (!pupil || pupils % 2 == 0) {
        kept.add(line);
      }
    }
    Files.write(half.resolve("users.csv"), kept);
    return half;
  }
}
