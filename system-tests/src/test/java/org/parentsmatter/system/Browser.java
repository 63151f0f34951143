package org.parentsmatter.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The Chromium of the machine, and everything it complains about. */
final class Browser implements AutoCloseable {
  /** For one thing to happen on a page; what has not come by then does not come. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final int MOST_TABS = 80;

  private final List<BrowserContext> windows = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  /** One process for all tests of this one: no window has the cookies of another. */
  private static final class Chromium {
    static final com.microsoft.playwright.Browser RUNNING = start();

    private static com.microsoft.playwright.Browser start() {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      return playwright
          .chromium()
          .launch(
              new BrowserType.LaunchOptions()
                  .setExecutablePath(executable())
                  .setArgs(
                      List.of(
                          "--no-sandbox",
                          "--disable-gpu",
                          "--disable-quic",
                          "--no-first-run",
                          "--disable-background-networking",
                          "--disable-component-update",
                          "--disable-sync")));
    }
  }

  /** Without a window to draw it takes half the processor, so that one is taken where it is. */
  private static Path executable() {
    String named = System.getenv("CHROMIUM");
    List<Path> any =
        named == null
            ? List.of(
                Path.of("/usr", "bin", "chromium-headless-shell"),
                Path.of("/usr", "bin", "chromium"))
            : List.of(Path.of(named));
    return any.stream()
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    "There is no Chromium among "
                        + any
                        + ". Run .ci/install, or name one in the variable CHROMIUM."));
  }

  /** A window of its own, without cookies. */
  Page open(ColorScheme scheme, int width, int height) {
    BrowserContext context =
        Chromium.RUNNING.newContext(
            new com.microsoft.playwright.Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setViewportSize(width, height));
    windows.add(context);
    context.setDefaultTimeout((double) PATIENCE.toMillis());
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          // That the page about missing pages answers 404 is as it should be.
          if (message.type().equals("error") && !message.location().startsWith(page.url())) {
            complaints.add(page.url() + " writes to the console: " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + " has an error: " + error));
    page.onRequest(
        request -> {
          String host = URI.create(request.url().split("\\?", 2)[0]).getHost();
          if (request.url().startsWith("http") && !"127.0.0.1".equals(host)) {
            complaints.add(page.url() + " asks another host: " + request.url());
          }
        });
    return page;
  }

  Page open() {
    return open(ColorScheme.LIGHT, 1280, 900);
  }

  /** Signs in as somebody of the demonstration school. */
  static void signIn(Page page, Product server, String name) {
    page.navigate(server.address("/security/sign-in.xhtml").toString());
    page.getByLabel("Sign-in name").fill(name);
    page.getByLabel("Password").fill(Visitor.PASSWORD);
    press(page, "Sign in");
    page.waitForURL("**/home.xhtml");
  }

  /** Goes from one thing to the next with the Tab key until this one has the focus. */
  static void tabTo(Page page, String selector) {
    Locator wanted = page.locator(selector).first();
    wanted.waitFor();
    for (int i = 0; i < MOST_TABS; i++) {
      page.keyboard().press("Tab");
      if ((boolean) wanted.evaluate("element => element === document.activeElement")) {
        return;
      }
    }
    throw new AssertionError(selector + " on " + page.url() + " is not reached with the Tab key");
  }

  static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  /** Waits until the page has taken in every answer it asked for. */
  static void awaitAnswers(Page page) {
    page.waitForCondition(() -> (boolean) page.evaluate("PrimeFaces.ajax.Queue.isEmpty()"));
  }

  static void follow(Page page, String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
  }

  /** What the pages have complained about so far, each page's errors and calls to strangers. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    windows.forEach(BrowserContext::close);
  }
}
