package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters in another language, in Chromium: from the reader's approval to the letter and back. */
class LanguagesIT {
  private static final String IN_POLISH = "in Polish with the English behind it";
  private static final int MOST_PAGES = 30;

  @TempDir private static Path folder;

  private final Product server = Demonstration.serving(folder.resolve("data"));

  @Test
  void aReaderIsNamedAndLettersGoOutInPolishUntilItIsTakenBack() {
    try (server;
        Browser browser = new Browser()) {
      Page office = browser.open();
      Browser.signIn(office, server, "office");
      open(office, "Polish", 0);
      assertThat(office.locator("main").textContent()).contains("Not yet read by a speaker");
      assertThat(office.getByLabel("Name of the reader").count()).isZero();

      Page principal = browser.open();
      Browser.signIn(principal, server, "principal");
      for (int text : new int[] {0, 1, 2}) {
        open(principal, "Polish", text);
        principal.getByLabel("Name of the reader").fill("Anna Nowak");
        principal.getByLabel("Who that is").fill("Teaching assistant");
        Browser.press(principal, "Approve it");
        principal.getByText("Only somebody who speaks Polish").first().waitFor();
        principal.locator(".ui-chkbox-box").click();
        Browser.press(principal, "Approve it");
        principal.waitForURL("**/translation/list.xhtml");
      }
      assertThat(rows(principal, "Polish").allTextContents())
          .allMatch(row -> row.contains("Read and approved"))
          .allMatch(row -> row.contains("Anna Nowak, Teaching assistant"));

      office.navigate(server.address("/letters/start.xhtml?audience=ALL").toString());
      assertThat(office.locator("main").textContent()).contains(IN_POLISH);
      office.locator("[id='start:go']").click();
      office.waitForURL("**/letters/show.xhtml?id=*");
      String run = office.url();
      office.getByText("Download the print run").waitFor();
      assertThat(recipients(office, run)).contains(IN_POLISH);

      open(principal, "Polish", 1);
      Browser.press(principal, "Take the approval back");
      principal.locator(".ui-confirmdialog-yes").click();
      principal.getByText("Taken back.").first().waitFor();
      office.navigate(run);
      assertThat(office.locator("main").textContent())
          .contains("must not go out any more")
          .doesNotContain("Download the print run");
      Browser.press(office, "Make the print run again");
      office.getByText("Download the print run").waitFor();
      assertThat(recipients(office, run))
          .doesNotContain(IN_POLISH)
          .contains("in English with a sentence in Polish");
      assertThat(browser.complaints()).isEmpty();
    }
  }

  private static Locator rows(Page page, String language) {
    return page.locator("table.list tbody tr")
        .filter(new Locator.FilterOptions().setHasText(language));
  }

  private void open(Page page, String language, int text) {
    page.navigate(server.address("/translation/list.xhtml").toString());
    rows(page, language).nth(text).locator(".main-cell a").click();
    page.waitForURL("**/translation/show.xhtml?text=*");
  }

  private static String recipients(Page page, String run) {
    StringBuilder all = new StringBuilder();
    for (int i = 1; i <= MOST_PAGES; i++) {
      page.navigate(run + "&page=" + i);
      List<String> rows = page.locator("table.list tbody tr").allTextContents();
      rows.forEach(row -> all.append(row).append('\n'));
    }
    return all.toString();
  }
}
