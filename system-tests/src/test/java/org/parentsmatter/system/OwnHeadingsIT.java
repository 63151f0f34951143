package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The office brings a report of its MIS, says once what the columns are, and is not asked again.
 */
class OwnHeadingsIT {
  private static final String REPORT =
      """
      Forename,Surname,UPN,Year,Reg,Contact Forename,Contact Surname,Relation,Parental Resp.,Postcode
      Ella,Vale,A100000000001,Year 7,7A,Karen,Vale,Mother,T,LK5 1AB
      Oliver,Vale,A100000000002,Year 9,9B,Karen,Vale,Mother,T,LK5 1AB
      """;

  private static final String PROFILE = "Ours <script>alert(1)</script>";

  @TempDir private static Path folder;
  private static Product server;
  private static Browser browser;

  @BeforeAll
  static void start() {
    server = Demonstration.serving(folder.resolve("data"));
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
  }

  @Test
  void columnsAreNamedOnceAndRemembered() throws IOException {
    Path report = Files.writeString(folder.resolve("everybody.csv"), REPORT);
    Page page = browser.open();
    Browser.signIn(page, server, "office");
    upload(page, report);
    page.waitForURL("**/imports/columns.xhtml?upload=*");
    assertThat(page.locator("main").textContent())
        .contains("Ella Vale · Year 7 · 7A", "Karen Vale · mother", "Please check");
    page.getByLabel("What Surname is", exactly()).selectOption("Leave out");
    page.getByText("everybody.csv: Still missing: a column with the pupils’ surnames.").waitFor();
    Browser.press(page, "Go on");
    page.getByText("everybody.csv still needs").first().waitFor();
    page.getByLabel("What Surname is", exactly()).selectOption("Pupil: surname");
    page.getByText("Ella Vale · Year 7 · 7A").waitFor();
    page.getByLabel("Remember this as").fill(PROFILE);
    Browser.press(page, "Go on");
    page.waitForURL("**/imports/show.xhtml?id=*");
    page.navigate(server.address("/imports/profiles.xhtml").toString());
    assertThat(page.locator("table.list .main-cell").textContent()).isEqualTo(PROFILE);
    page.navigate(server.address("/imports/list.xhtml").toString());
    assertThat(page.locator("table.list .main-cell").first().textContent())
        .isEqualTo("everybody.csv");
    page.navigate(server.address("/imports/profiles.xhtml").toString());
    page.locator("table.list .main-cell a").click();
    Browser.press(page, "Delete the profile");
    page.locator(".ui-confirmdialog-yes").click();
    page.getByText("No profiles yet").waitFor();
    assertThat(browser.complaints()).isEmpty();
  }

  private static Page.GetByLabelOptions exactly() {
    return new Page.GetByLabelOptions().setExact(true);
  }

  private static void upload(Page page, Path report) {
    page.navigate(server.address("/imports/upload.xhtml").toString());
    page.locator("input[type=file]").setInputFiles(report);
    Browser.press(page, "Show what would change");
  }
}
