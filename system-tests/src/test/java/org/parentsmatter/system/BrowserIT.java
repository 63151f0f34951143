package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The demonstration school in Chromium, as people use it: setting up, finding, a family's plan, a
 * letter run from the first click to the print run.
 */
class BrowserIT {
  @TempDir private static Path folder;
  private static Product server;
  private Browser browser;

  @BeforeAll
  static void start() {
    server = Product.serving(folder.resolve("data"), "--demo");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void openTheBrowser() {
    browser = new Browser();
  }

  @AfterEach
  void closeTheBrowser() {
    browser.close();
  }

  @Test
  void theOfficeWritesToOneYearAndPrints() {
    Page page = browser.open();
    Browser.signIn(page, server, "office");
    page.navigate(server.address("/letters/start.xhtml").toString());
    page.getByLabel("To the parents of")
        .selectOption(page.locator("#audience option").nth(2).getAttribute("value"));
    Browser.press(page, "Check before you start");
    page.getByLabel("Name of this run").fill("To one year");
    page.locator("[id='start:go']").click();
    page.waitForURL("**/letters/show.xhtml?id=*");
    assertThat(page.locator("h1").textContent()).contains("To one year");
    Download download = page.waitForDownload(() -> Browser.follow(page, "Download the print run"));
    Path pdf = folder.resolve("print-run.pdf");
    download.saveAs(pdf);
    assertThat(LetterResult.pages(pdf)).isNotEmpty();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aFamilysPageShowsItsPlanAndATutorCanChangeIt() {
    Page page = browser.open();
    Browser.signIn(page, server, "teacher");
    page.navigate(server.address("/family/list.xhtml").toString());
    page.locator("table.list .main-cell a").first().click();
    assertThat(page.locator("section.plan ul.commitments li").count()).isPositive();
    Browser.follow(page, "Change the plan");
    Locator words = page.locator("textarea").first();
    words.fill("We meet in the library on the first Monday.");
    Browser.press(page, "Save");
    page.getByText("Saved.").first().waitFor();
    page.goBack();
    page.reload();
    assertThat(page.locator("section.plan").textContent())
        .contains("We meet in the library on the first Monday.");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void theKeyboardAloneWritesToParents() {
    Page page = browser.open();
    page.navigate(server.address("/security/sign-in.xhtml").toString());
    Browser.tabTo(page, "#sign-in\\:username");
    page.keyboard().type("office");
    Browser.tabTo(page, "#sign-in\\:password");
    page.keyboard().type(Visitor.PASSWORD);
    page.keyboard().press("Enter");
    page.waitForURL("**/home.xhtml");
    Browser.tabTo(page, "nav.sections a[href$='/letters/list.xhtml']");
    page.keyboard().press("Enter");
    page.waitForURL("**/letters/list.xhtml");
    Browser.tabTo(page, "a[href$='/letters/start.xhtml']");
    page.keyboard().press("Enter");
    page.waitForURL("**/letters/start.xhtml");
    Browser.tabTo(page, "#audience");
    page.keyboard().type("Year 9");
    Browser.tabTo(page, "button[type=submit]:has-text('Check before you start')");
    page.keyboard().press("Enter");
    page.waitForURL("**/letters/start.xhtml?audience=YEAR*");
    Browser.tabTo(page, "#start\\:name");
    page.keyboard().press("ControlOrMeta+a");
    page.keyboard().type("By keyboard");
    page.keyboard().press("Enter");
    page.waitForURL("**/letters/show.xhtml?id=*");
    assertThat(page.locator("h1").textContent()).contains("By keyboard");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aSlashLeadsToTheSearchAndTheSearchFinds() {
    Page page = browser.open();
    Browser.signIn(page, server, "office");
    page.keyboard().press("/");
    assertThat(page.evaluate("document.activeElement.id")).isEqualTo("search");
    page.keyboard().type("letters");
    page.keyboard().press("Enter");
    page.waitForURL("**/search.xhtml?*");
    assertThat(page.locator("main").textContent()).containsIgnoringCase("letters");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void anEmptyInstallationIsSetUpByTheLinkInItsLog() {
    try (Product empty = Product.serving(folder.resolve("empty"))) {
      String link =
          empty.awaitLine("/security/setup.xhtml?token=").replaceFirst(".*(http://\\S+).*", "$1");
      Page page = browser.open();
      page.navigate(link);
      page.getByLabel("Name of the school").fill("Longmoor School");
      page.getByLabel("Your name").fill("Jo Bailey");
      page.getByLabel("Sign-in name").fill("j.bailey");
      page.getByLabel("Password").fill("seven green bottles");
      Browser.press(page, "Set up");
      Browser.follow(page, "Sign in");
      page.getByLabel("Sign-in name").fill("j.bailey");
      page.getByLabel("Password").fill("seven green bottles");
      Browser.press(page, "Sign in");
      page.waitForURL("**/home.xhtml");
      assertThat(page.locator("header").textContent()).contains("Longmoor School", "Jo Bailey");
      page.navigate(link);
      assertThat(page.locator("main").textContent()).contains("This link does not work");
    }
    assertThat(browser.complaints()).isEmpty();
  }
}
