package org.parentsmatter.system;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A demonstration school for a class of tests, which may change in it what they like, and a browser
 * for each of them: {@code @RegisterExtension static final DemonstrationInBrowser school = …}.
 */
final class DemonstrationInBrowser
    implements BeforeAllCallback, AfterAllCallback, BeforeEachCallback, AfterEachCallback {
  private Path data;
  private Product server;
  private Browser browser;

  @Override
  public void beforeAll(ExtensionContext context) throws IOException {
    data = Files.createTempDirectory(Path.of("target"), "in-browser");
    // The copy makes the folder itself.
    Files.delete(data);
    server = Demonstration.serving(data);
  }

  @Override
  public void afterAll(ExtensionContext context) throws IOException {
    server.close();
    try (Stream<Path> all = Files.walk(data)) {
      List<Path> childrenBeforeParents = all.sorted(Comparator.reverseOrder()).toList();
      for (Path each : childrenBeforeParents) {
        Files.delete(each);
      }
    }
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    browser = new Browser();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    browser.close();
  }

  Path data() {
    return data;
  }

  Product server() {
    return server;
  }

  Browser browser() {
    return browser;
  }

  /** Somebody signed in, in a window of his or her own. */
  Page as(String name, String path) {
    Page page = browser.open();
    Browser.signIn(page, server, name);
    page.navigate(server.address(path).toString());
    return page;
  }

  /** What the page says, without its frame. */
  static String main(Page page) {
    return page.locator("main").textContent().replaceAll("\\s+", " ");
  }
}
