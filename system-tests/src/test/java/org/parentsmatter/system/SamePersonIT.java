package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two parents who may be one, in Chromium: from the home page to a decision and back again. */
class SamePersonIT {
  @TempDir private static Path folder;

  @Test
  void theOfficeJoinsTwoRecordsAndSplitsThemAgain() {
    try (Product server = Demonstration.serving(folder.resolve("data"));
        Browser browser = new Browser()) {
      Page page = browser.open();
      Browser.signIn(page, server, "office");
      page.getByText("may be known twice").first().click();
      page.locator("table.list .main-cell a").first().click();
      assertThat(page.locator("main").textContent()).contains("Known before", "Came later");
      Browser.press(page, "They are the same person");
      page.locator(".ui-confirmdialog-yes").click();
      page.getByText("Joined.").first().waitFor();
      assertThat(page.locator("main").textContent()).contains("no longer among");
      Browser.press(page, "Split them again");
      page.getByText("Taken back").first().waitFor();
      assertThat(page.locator("main").textContent()).doesNotContain("no longer among");
      assertThat(browser.complaints()).isEmpty();
    }
  }
}
