package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)\"");
  private static final Pattern PARENT = Pattern.compile("/family/parent\\.xhtml\\?id=[0-9]+");
  private static final Pattern RUN = Pattern.compile("/letters/show\\.xhtml\\?id=([0-9]+)");
  private static final int MOST_PAGES = 120;

  @TempDir private static Path folder;
  private static Product server;
  private static List<String> secrets;
  private static Visitor principal;
  private static String parent;
  private static String run;
  private static String reference;

  @BeforeAll
  static void open() {
    server = Demonstration.serving(folder.resolve("data"));
    secrets = secrets("Joanne", "Hartley");
    principal = visitor("principal");
    parent = first(PARENT, principal.get("/family/parents.xhtml?q=joanne+hartley"));
    run = first(RUN, principal.get("/letters/list.xhtml"));
    reference =
        first(
            Pattern.compile("PM-[0-9A-Z]{4}-[0-9A-Z]{4}"),
            principal.get(run + "&q=joanne+hartley"));
  }

  @AfterAll
  static void close() {
    server.close();
  }

  /** What the export says of how to reach somebody, and of nobody else. */
  private static List<String> secrets(String given, String family) {
    List<Map<String, String>> contacts = Table.read(folder.resolve("data/export/contacts.csv"));
    Map<Boolean, List<Map<String, String>>> hers =
        contacts.stream()
            .collect(
                Collectors.partitioningBy(
                    row ->
                        row.get("Contact Forename").equals(given)
                            && row.get("Contact Surname").equals(family)));
    return Stream.of(
            "Address Line 1", "Address Line 2", "Postcode", "Mobile", "Home Telephone", "Email")
        .map(hers.get(true).get(0)::get)
        .filter(value -> !value.isEmpty())
        .filter(value -> hers.get(false).stream().noneMatch(row -> row.containsValue(value)))
        .toList();
  }

  private static Visitor visitor(String name) {
    return new Visitor(server, response -> {}).signIn(name);
  }

  private static String first(Pattern pattern, HttpResponse<String> answer) {
    Matcher matcher = pattern.matcher(answer.body());
    assertThat(matcher.find()).as("%s in %s", pattern, answer.body()).isTrue();
    return matcher.group();
  }

  @Test
  void thereIsSomethingToKeep() {
    assertThat(secrets).hasSizeGreaterThan(3);
  }

  @TestFactory
  Stream<DynamicTest> noPageHoldsItForAnybody() {
    Set<String> pages = WarPages.read(folder.resolve("war")).pages();
    return PEOPLE.stream().map(name -> dynamicTest(name, () -> look(visitor(name), pages)));
  }

  /** Every page as it is, what is linked from there about her, and what is linked from that. */
  private static void look(Visitor visitor, Set<String> pages) {
    Set<String> open = new LinkedHashSet<>(List.of(parent, run + "&q=joanne+hartley"));
    open.add("/letters/why.xhtml?parent=" + parent.replaceAll("\\D", ""));
    open.add("/letters/start.xhtml?audience=ALL");
    open.add("/family/list.xhtml?q=hartley");
    open.add("/family/pupils.xhtml?q=hartley");
    open.addAll(pages);
    List<String> left = new ArrayList<>(open);
    for (int next = 0; next < left.size(); next++) {
      HttpResponse<String> answer = visitor.get(left.get(next));
      assertThat(answer.body()).as(left.get(next)).doesNotContain(secrets);
      if (answer.body().contains("Hartley")) {
        Matcher link = LINK.matcher(answer.body());
        while (link.find() && left.size() < MOST_PAGES) {
          String address = link.group(1).replace("&amp;", "&");
          if (!address.contains("/resources/")
              && !address.contains("/file/")
              && open.add(address)) {
            left.add(address);
          }
        }
      }
    }
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
    Path files = folder.resolve("data/letters").resolve(run.replaceAll("\\D", ""));
    assertApart(files.resolve("print-run.pdf"), files.resolve("print-run-protected.pdf"));
  }

  private static void assertApart(Path ordinary, Path kept) {
    assertThat(String.join("\n", LetterResult.pages(ordinary)))
        .doesNotContain(reference)
        .doesNotContain(secrets);
    assertThat(String.join("\n", LetterResult.pages(kept))).contains("Joanne Hartley");
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
    List<String> hers = secrets("Maureen", "Pike");
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
      Path files = folder.resolve("data/letters").resolve(run.replaceAll("\\D", ""));
      assertThat(String.join("\n", LetterResult.pages(files.resolve("print-run.pdf"))))
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
