package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The protected address of the demonstration school, looked for by everybody everywhere: on pages,
 * in searches, in letters and print runs, and in what the command writes.
 */
class ProtectedAddressIT {
  private static final List<String> PEOPLE =
      List.of("admin", "dpo", "leader", "office", "principal", "safeguarding", "senior", "teacher");
  private static final Set<String> MAY_SEE = Set.of("principal", "safeguarding");

  @TempDir private static Path folder;
  private static Product server;
  private static ProtectedMother mother;
  private static List<String> secrets;
  private static String parent;
  private static String run;
  private static String reference;

  @BeforeAll
  static void open() {
    server = Demonstration.serving(folder.resolve("data"));
    mother = ProtectedMother.of(folder.resolve("data/export"), visitor("principal"));
    secrets = mother.secrets();
    parent = mother.parent();
    run = mother.run();
    reference = mother.reference();
  }

  @AfterAll
  static void close() {
    server.close();
  }

  private static Visitor visitor(String name) {
    return new Visitor(server, response -> {}).signIn(name);
  }

  @Test
  void thereIsSomethingToKeep() {
    assertThat(secrets).hasSizeGreaterThan(3);
  }

  @TestFactory
  Stream<DynamicTest> noPageHoldsItForAnybody() {
    Set<String> pages = WarPages.read(folder.resolve("war")).pages();
    return PEOPLE.stream()
        .map(name -> dynamicTest(name, () -> mother.keptFrom(visitor(name), pages)));
  }

  @TestFactory
  Stream<DynamicTest> noSearchFindsHerByIt() {
    return PEOPLE.stream()
        .map(
            name ->
                dynamicTest(
                    name,
                    () -> {
                      Visitor visitor = visitor(name);
                      for (String secret : secrets) {
                        String q = secret.replace(" ", "+").replace(",", "%2C");
                        for (String page :
                            List.of(
                                "/search.xhtml?q=",
                                "/family/parents.xhtml?q=",
                                "/family/pupils.xhtml?q=",
                                "/family/list.xhtml?q=",
                                run + "&q=")) {
                          assertThat(visitor.get(page + q).body())
                              .as(page + q)
                              .doesNotContain("Joanne", "Megan Hartley", "Megan 11");
                        }
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> herLetterIsForThoseWhoMaySeeIt() {
    String id = parent.replaceAll("\\D", "");
    return PEOPLE.stream()
        .map(
            name ->
                dynamicTest(
                    name,
                    () -> {
                      Visitor visitor = visitor(name);
                      String runId = run.replaceAll("\\D", "");
                      assertThat(status(visitor, "/letters/file/print-run-protected/" + runId))
                          .isEqualTo(MAY_SEE.contains(name) ? 200 : 404);
                      int ofOne = name.equals("principal") ? 200 : 404;
                      assertThat(status(visitor, "/letters/file/letter/" + reference))
                          .isEqualTo(ofOne);
                      assertThat(status(visitor, "/letters/file/preview/" + id + "/plan-letter"))
                          .isEqualTo(ofOne);
                    }));
  }

  private static int status(Visitor visitor, String address) {
    return visitor.get(address).statusCode();
  }

  @Test
  void theTwoPrintRunsShareNothing() {
    String id = run.replaceAll("\\D", "");
    Visitor principal = visitor("principal");
    assertThat(words(principal.download("/letters/file/print-run/" + id)))
        .doesNotContain(reference)
        .doesNotContain(secrets);
    assertThat(words(principal.download("/letters/file/print-run-protected/" + id)))
        .contains("Joanne Hartley");
  }

  private static String words(byte[] pdf) {
    return String.join("\n", LetterResult.pages(pdf));
  }

  @Test
  void theCommandPutsHerLetterIntoAFolderOfItsOwn() throws Exception {
    Path data = folder.resolve("data");
    Path out = folder.resolve("out");
    try (Product command =
        Product.command(
            "letters",
            "--from",
            data.resolve("export").toString(),
            "--out",
            out.toString(),
            "--data",
            data.toString())) {
      assertThat(command.exitCode()).as(command::everything).isZero();
      assertThat(command.everything()).doesNotContain(secrets);
    }
    LetterResult result = new LetterResult(out);
    Path apart = out.resolve("protected");
    String hers =
        result.produced().stream()
            .filter(r -> r.parentName().contains("Joanne Hartley"))
            .map(r -> r.reference() + ".pdf")
            .findFirst()
            .orElseThrow();
    assertThat(result.letterFiles()).doesNotContain(hers);
    assertThat(apart.resolve(hers)).isRegularFile();
    assertThat(LetterResult.pages(apart.resolve("print-run-protected.pdf"))).isNotEmpty();
    assertThat(String.join("\n", LetterResult.pages(result.printRun()))).doesNotContain(secrets);
    assertThat(Files.readString(out.resolve("recipients.csv"))).doesNotContain(secrets);
  }

  @Test
  void aClickRevealsItAndTheAuditLogHasTheClick() {
    try (Browser browser = new Browser()) {
      Page lead = browser.open();
      Browser.signIn(lead, server, "safeguarding");
      lead.navigate(server.address(parent).toString());
      assertThat(lead.locator("main").textContent()).doesNotContain(secrets);
      Browser.press(lead, "Show the address");
      lead.getByText(secrets.get(0)).first().waitFor();
      assertThat(lead.locator("main").textContent()).contains(secrets);
      lead.reload();
      assertThat(lead.locator("main").textContent()).doesNotContain(secrets);
      lead.navigate(server.address("/audit/list.xhtml").toString());
      assertThat(lead.locator("main").textContent())
          .contains("Protected address seen", "Joanne Hartley")
          .doesNotContain(secrets);
      assertThat(browser.complaints()).isEmpty();
    }
  }

  @Test
  void theOfficeProtectsAtOnceTheOldPrintRunIsShutAndTwoPeopleLift() {
    List<String> hers = ProtectedMother.secrets(folder.resolve("data/export"), "Maureen", "Pike");
    try (Browser browser = new Browser()) {
      Page office = browser.open();
      Browser.signIn(office, server, "office");
      office.navigate(server.address("/family/parents.xhtml?q=maureen+pike").toString());
      office.locator("table.list .main-cell a").first().click();
      String page = office.url();
      assertThat(office.locator("main").textContent()).contains(hers);
      Browser.follow(office, "Protect this address");
      office.getByLabel("Why, if you can say").fill("She rang us.");
      Browser.press(office, "Protect this address");
      office.waitForURL("**/family/parent.xhtml?id=*");
      assertThat(office.locator("main").textContent())
          .contains("Protected address", "Ask the safeguarding lead")
          .doesNotContain(hers);
      office.navigate(server.address(run).toString());
      assertThat(office.getByText("Download the print run").count()).isZero();
      Browser.press(office, "Make the print run again");
      office.getByText("Download the print run").first().waitFor();
      String id = run.replaceAll("\\D", "");
      assertThat(words(visitor("office").download("/letters/file/print-run/" + id)))
          .doesNotContain(hers);

      Page lead = browser.open();
      Browser.signIn(lead, server, "safeguarding");
      lead.navigate(page);
      Browser.follow(lead, "Why it is protected");
      assertThat(lead.locator("main").textContent()).contains("She rang us.");
      lead.getByLabel("Why it needs no protection any more").fill("She has moved.");
      Browser.press(lead, "Ask to lift it");
      lead.getByText("Nothing changes until a second person agrees.").first().waitFor();
      Page second = browser.open();
      Browser.signIn(second, server, "principal");
      assertThat(second.locator("main").textContent()).contains("Look at 1 protected address");
      second.navigate(lead.url());
      Browser.press(second, "Agree to lift it");
      second.locator(".ui-confirmdialog-yes").click();
      second.getByText("this address is not protected any more").first().waitFor();
      office.navigate(page);
      assertThat(office.locator("main").textContent()).contains(hers);
      assertThat(browser.complaints()).isEmpty();
    }
  }
}
