package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page of the demonstration school in Chromium, light and dark, on a desk and on a telephone,
 * with every menu and question open: no violation that axe-core knows, nothing to scroll sideways,
 * no complaint in the console. Each colour and each size is looked at once; under {@code
 * -Pthorough} also the two other pairs.
 */
class AccessibilityIT {
  private static final int DESK = 1280;
  private static final int TELEPHONE = 390;
  private static final int HEIGHT = 900;

  /** Who looks at the pages, in this order, each at those that nobody before may open. */
  private static final Map<String, String> READERS = new LinkedHashMap<>();

  static {
    READERS.put("OFFICE", "office");
    READERS.put("PRINCIPAL", "principal");
    READERS.put("SAFEGUARDING_LEAD", "safeguarding");
    READERS.put("ADMINISTRATOR", "admin");
  }

  @TempDir private static Path folder;
  private static Product server;
  private static WarPages war;
  private static Browser browser;

  @BeforeAll
  static void start() {
    war = WarPages.read(folder.resolve("war"));
    server = Demonstration.serving(folder.resolve("data"));
    DraftingRound.begin(server);
    browser = new Browser();
  }

  @AfterAll
  static void stop() {
    browser.close();
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> noPageHasAViolation() {
    Set<String> left = new TreeSet<>(war.pages());
    List<DynamicTest> tests = new ArrayList<>();
    List<String> open = left.stream().filter(path -> war.rule(path).orElseThrow().open()).toList();
    left.removeAll(open);
    tests.add(dynamicTest("not signed in", () -> visit(browser.open(), open, new Links())));
    READERS.forEach(
        (role, name) -> {
          List<String> pages =
              left.stream()
                  .filter(path -> war.rule(path).orElseThrow().roles().contains(role))
                  .toList();
          left.removeAll(pages);
          tests.add(dynamicTest(name, () -> visitAs(name, pages)));
        });
    tests.add(dynamicTest("no page is left out", () -> assertThat(left).isEmpty()));
    return tests.stream();
  }

  private static void visitAs(String name, List<String> pages) {
    Visitor visitor = new Visitor(server, response -> {}).signIn(name);
    Links links = Links.gather(war.pages(), path -> visitor.get(path).body());
    Page page = browser.open();
    Browser.signIn(page, server, name);
    visit(page, pages, links);
  }

  private static void visit(Page page, List<String> pages, Links links) {
    List<String> faults = new ArrayList<>();
    pages.forEach(path -> look(page, links.to(path), faults));
    page.context().close();
    faults.addAll(browser.complaints());
    assertThat(faults).isEmpty();
  }

  /** One page in every size and colour, each time as it is when it has just come. */
  private static void look(Page page, String address, List<String> faults) {
    show(page, ColorScheme.DARK, DESK, address);
    scrollsSideways(page, address, faults);
    faults.addAll(Accessibility.violationsWithEverythingOpen(page, address + " in the dark"));
    show(page, ColorScheme.LIGHT, TELEPHONE, address);
    scrollsSideways(page, address + " on a telephone", faults);
    faults.addAll(Accessibility.violationsWithEverythingOpen(page, address + " on a telephone"));
    if (Boolean.getBoolean("thorough")) {
      show(page, ColorScheme.LIGHT, DESK, address);
      faults.addAll(Accessibility.violations(page, address));
      show(page, ColorScheme.DARK, TELEPHONE, address);
      faults.addAll(Accessibility.violations(page, address + " on a telephone in the dark"));
    }
  }

  private static void show(Page page, ColorScheme scheme, int width, String address) {
    // Without motion, so that no colour is measured on its way to another.
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(scheme)
            .setReducedMotion(ReducedMotion.REDUCE));
    page.setViewportSize(width, HEIGHT);
    page.navigate(server.address(address).toString());
  }

  private static void scrollsSideways(Page page, String where, List<String> faults) {
    boolean sideways =
        (boolean)
            page.evaluate(
                "document.documentElement.scrollWidth > document.documentElement.clientWidth");
    if (sideways) {
      faults.add(where + ": has to be scrolled sideways");
    }
  }
}
