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
    server = Demonstration.serving(folder.resolve("data"));
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
  void oneFamilyGoesFromDraftToReviewAndOn() {
    Page page = browser.open();
    Browser.signIn(page, server, "teacher");
    new PlanPages(page, server).fromDraftToReview();
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void aRestrictionWorksAtOnceAndTwoPeopleEndIt() {
    Page lead = browser.open();
    Browser.signIn(lead, server, "safeguarding");
    lead.navigate(server.address("/letters/list.xhtml").toString());
    lead.locator("table.list .main-cell a").last().click();
    String firstLetters = lead.url();
    lead.navigate(server.address("/family/parents.xhtml?q=kelly+fletcher").toString());
    lead.locator("table.list .main-cell a").first().click();
    String parent = lead.url();
    assertThat(lead.locator("main").textContent()).contains("Gets letters");
    Browser.follow(lead, "Record a restriction");
    lead.getByLabel("Based on").selectOption("NON_MOLESTATION_ORDER");
    Browser.press(lead, "Record it");
    lead.waitForURL("**/family/parent.xhtml?id=*");
    assertThat(lead.locator("main").textContent())
        .contains("No letters", "ask the safeguarding lead", "Not yet confirmed");

    Page office = browser.open();
    Browser.signIn(office, server, "office");
    office.navigate(parent);
    assertThat(office.locator("main").textContent())
        .contains("ask the safeguarding lead")
        .doesNotContain("Restrictions", "Non-molestation");
    office.navigate(firstLetters);
    assertThat(office.locator("main").textContent()).contains("must not go out any more");
    assertThat(office.getByText("Download the print run").count()).isZero();

    lead.locator("table.list .main-cell a").first().click();
    lead.getByLabel("Why").fill("The court has discharged the order.");
    Browser.press(lead, "Ask to lift it now");
    lead.getByText("Nothing changes until a second person agrees.").first().waitFor();
    Page principal = browser.open();
    Browser.signIn(principal, server, "principal");
    principal.navigate(lead.url());
    Browser.press(principal, "Agree to the earlier end");
    principal.locator(".ui-confirmdialog-yes").click();
    principal.getByText("Agreed: the restriction ends as asked.").first().waitFor();
    office.navigate(parent);
    assertThat(office.locator("main").textContent()).contains("Gets letters");
    office.navigate(firstLetters);
    assertThat(office.getByText("Download the print run").count()).isPositive();
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
