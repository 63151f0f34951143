package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The demonstration school in Chromium: every page in light and dark, on a desk and on a telephone,
 * without a violation that axe-core knows; and a letter run from the first click to the print run.
 */
class BrowserIT {
  /** Who looks at the pages, each at those that nobody before may open. */
  private static final Map<String, String> READERS =
      new TreeMap<>(
          Map.of(
              "OFFICE", "office",
              "PRINCIPAL", "principal",
              "SAFEGUARDING_LEAD", "safeguarding",
              "ADMINISTRATOR", "admin"));

  @TempDir private static Path folder;
  private static Product server;
  private static WarPages war;
  private Browser browser;

  @BeforeAll
  static void start() {
    war = WarPages.read(folder.resolve("war"));
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

  @TestFactory
  Stream<DynamicTest> noPageHasAViolation() {
    return Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
        .flatMap(
            scheme ->
                Stream.of(new int[] {1280, 900}, new int[] {390, 844})
                    .map(
                        size ->
                            dynamicTest(
                                scheme.name().toLowerCase(Locale.ROOT) + ", " + size[0] + " wide",
                                () -> visitEveryPage(scheme, size[0], size[1]))));
  }

  private void visitEveryPage(ColorScheme scheme, int width, int height) {
    List<String> faults = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    READERS.forEach(
        (role, name) -> {
          Page page = browser.open(scheme, width, height);
          if (seen.isEmpty()) {
            war.pages().stream()
                .filter(path -> war.rule(path).orElseThrow().open())
                .forEach(path -> visit(page, path, faults, seen));
          }
          Browser.signIn(page, server, name);
          Visitor visitor = new Visitor(server, response -> {}).signIn(name);
          Links links = Links.gather(war.pages(), path -> visitor.get(path).body());
          war.pages().stream()
              .filter(path -> !seen.contains(path))
              .filter(path -> war.rule(path).orElseThrow().roles().contains(role))
              .toList()
              .forEach(path -> visitAs(page, links, path, faults, seen));
          page.context().close();
        });
    assertThat(seen).containsExactlyInAnyOrderElementsOf(war.pages());
    faults.addAll(browser.complaints());
    assertThat(faults).isEmpty();
  }

  private static void visitAs(
      Page page, Links links, String path, List<String> faults, List<String> seen) {
    visit(page, links.to(path), faults, seen);
    seen.set(seen.size() - 1, path);
  }

  private static void visit(Page page, String address, List<String> faults, List<String> seen) {
    page.navigate(server.address(address).toString());
    faults.addAll(Accessibility.violations(page, address));
    boolean sideways =
        (boolean)
            page.evaluate(
                "document.documentElement.scrollWidth > document.documentElement.clientWidth");
    if (sideways) {
      faults.add(address + ": has to be scrolled sideways");
    }
    faults.addAll(Accessibility.violationsWithEverythingOpen(page, address));
    seen.add(address);
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
      String line = empty.awaitLine("/security/setup.xhtml?token=");
      Page page = browser.open();
      page.navigate(line.substring(line.indexOf("http://")));
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
      page.navigate(line.substring(line.indexOf("http://")));
      assertThat(page.locator("main").textContent()).contains("This link does not work");
    }
    assertThat(browser.complaints()).isEmpty();
  }
}
