package org.parentsmatter.system;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What axe-core holds against a page under the WCAG 2.0 to 2.2 rules of levels A and AA. */
final class Accessibility {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");
  private static final String DIALOG =
      "[role=dialog][aria-hidden=false], [role=alertdialog][aria-hidden=false]";

  /** The script itself: its wrapper collects from frames, which no page has, and takes its time. */
  private static final String AXE = script();

  private static final String RUN =
      """
      ([of, tags]) => axe.run(of, {runOnly: tags, resultTypes: ['violations']}).then(found =>
        found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ' at ' + node.target)))""";

  private Accessibility() {}

  /**
   * The violations of a page as it stands, one sentence each.
   *
   * @param where how the sentences name the page
   */
  static List<String> violations(Page page, String where) {
    return violations(page, "html", where);
  }

  private static List<String> violations(Page page, String part, String where) {
    if (!(boolean) page.evaluate("typeof window.axe === 'object'")) {
      page.evaluate(AXE);
    }
    return ((List<?>) page.evaluate(RUN, List.of(part, TAGS)))
        .stream().map(violation -> where + ": " + violation).toList();
  }

  private static String script() {
    try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with every menu unfolded, and each question that the page may ask, once. */
  static List<String> violationsWithEverythingOpen(Page page, String where) {
    page.evaluate(
        """
        () => {
          document.querySelectorAll('details').forEach(d => { d.open = true; });
          return new Promise(shown => requestAnimationFrame(() => requestAnimationFrame(shown)));
        }""");
    List<String> found = new ArrayList<>(violations(page, where + ", unfolded"));
    Locator asking = page.locator("[data-pfconfirmcommand]");
    Set<String> asked = new HashSet<>();
    for (int i = 0; i < asking.count(); i++) {
      if (asking.nth(i).isVisible() && asked.add(asking.nth(i).innerText())) {
        asking.nth(i).click();
        Locator dialog = page.locator(DIALOG);
        dialog.locator(".ui-confirmdialog-yes").waitFor();
        page.evaluate("() => Promise.allSettled(document.getAnimations().map(a => a.finished))");
        found.addAll(violations(page, DIALOG, where + ", asking \"" + dialog.innerText() + "\""));
        page.keyboard().press("Escape");
        dialog.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
      }
    }
    return found;
  }
}
