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
 * no complaint in the console. Each page is seen in both sizes; axe-core looks at every other one
 * on a dark desk and at the rest on a light telephone, and under {@code -Pthorough} at each in all
 * four ways.
 */
class AccessibilityIT {
  private static final int HEIGHT = 900;

  private enum Look {
    DARK_DESK(ColorScheme.DARK, 1280),
    LIGHT_TELEPHONE(ColorScheme.LIGHT, 390),
    LIGHT_DESK(ColorScheme.LIGHT, 1280),
    DARK_TELEPHONE(ColorScheme.DARK, 390);

    private final ColorScheme scheme;
    private final int width;

    Look(ColorScheme scheme, int width) {
      this.scheme = scheme;
      this.width = width;
    }
  }

  private static final List<Look> BOTH_SIZES = List.of(Look.DARK_DESK, Look.LIGHT_TELEPHONE);

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
    boolean thorough = Boolean.getBoolean("thorough");
    for (int i = 0; i < pages.size(); i++) {
      for (Look look : thorough ? List.of(Look.values()) : BOTH_SIZES) {
        boolean closely = thorough || look == BOTH_SIZES.get(i % BOTH_SIZES.size());
        look(page, links.to(pages.get(i)), look, closely, faults);
      }
    }
    page.context().close();
    faults.addAll(browser.complaints());
    assertThat(faults).isEmpty();
  }

  /** One page in one size and colour, as it is when it has just come. */
  private static void look(
      Page page, String address, Look look, boolean closely, List<String> faults) {
    // Without motion, so that no colour is measured on its way to another.
    page.emulateMedia(
        new Page.EmulateMediaOptions()
            .setColorScheme(look.scheme)
            .setReducedMotion(ReducedMotion.REDUCE));
    page.setViewportSize(look.width, HEIGHT);
    page.navigate(server.address(address).toString());
    String where = address + ", " + look;
    scrollsSideways(page, where, faults);
    if (closely) {
      faults.addAll(Accessibility.violationsWithEverythingOpen(page, where));
    }
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
