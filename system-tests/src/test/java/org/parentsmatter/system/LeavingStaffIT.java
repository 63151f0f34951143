package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A teacher leaves by an import: out at the next request, and in again when he comes back. */
class LeavingStaffIT {
  private static final String HOLDER = "t.okafor@larkfield.example";

  @TempDir private Path folder;

  @Test
  void whoLeavesByAnImportIsOutAtTheNextRequest() throws IOException {
    Path data = folder.resolve("data");
    try (Product server = Demonstration.serving(data);
        Browser browser = new Browser()) {
      Path export = data.resolve("export");
      Visitor teacher = new Visitor(server, answer -> {}).signIn("teacher");
      assertThat(teacher.get("/home.xhtml").statusCode()).isEqualTo(200);
      Page page = browser.open();
      Browser.signIn(page, server, "office");

      apply(page, server, withoutTheHolder(export));
      assertThat(teacher.get("/home.xhtml").headers().firstValue("Location"))
          .hasValueSatisfying(to -> assertThat(to).contains("/security/sign-in.xhtml"));
      assertRefused(browser.open(), server);
      String accounts =
          new Visitor(server, answer -> {}).signIn("admin").get("/security/accounts.xhtml").body();
      assertThat(accounts).contains("Closed", "left on ");

      apply(page, server, export);
      Browser.signIn(browser.open(), server, "teacher");
    }
  }

  /** The password is right, and still nobody comes in. */
  private static void assertRefused(Page page, Product server) {
    page.navigate(server.address("/security/sign-in.xhtml").toString());
    page.getByLabel("Sign-in name").fill("teacher");
    page.getByLabel("Password").fill(Visitor.PASSWORD);
    Browser.press(page, "Sign in");
    page.getByText("That did not work").first().waitFor();
  }

  private static void apply(Page page, Product server, Path export) throws IOException {
    page.navigate(server.address("/imports/upload.xhtml").toString());
    try (Stream<Path> files = Files.list(export)) {
      page.locator("input[type=file]").setInputFiles(files.toArray(Path[]::new));
    }
    Browser.press(page, "Show what would change");
    page.getByText("Nothing has been changed yet").first().waitFor();
    Browser.press(page, "Apply this import");
    page.getByText("The school’s data is now as this export says").first().waitFor();
  }

  private Path withoutTheHolder(Path export) throws IOException {
    Path without = Files.createDirectories(folder.resolve("without"));
    try (Stream<Path> files = Files.list(export)) {
      for (Path file : files.toList()) {
        List<String> lines = Files.readAllLines(file);
        Files.write(
            without.resolve(file.getFileName()),
            lines.stream().filter(line -> !line.contains(HOLDER)).toList());
      }
    }
    return without;
  }
}
