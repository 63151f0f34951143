package org.parentsmatter.system;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page of the product asked for by every role and by somebody who is not signed in, on the
 * demonstration school; and what every response must tell the browser.
 */
class PageRightsIT {
  private static final Map<String, String> PEOPLE =
      Map.ofEntries(
          entry("ADMINISTRATOR", "admin"),
          entry("OFFICE", "office"),
          entry("TEACHER", "teacher"),
          entry("COMMUNITY_LEADER", "leader"),
          entry("SENIOR_LEADER", "senior"),
          entry("PRINCIPAL", "principal"),
          entry("SAFEGUARDING_LEAD", "safeguarding"),
          entry("DATA_PROTECTION_OFFICER", "dpo"));
  private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);

  @TempDir private static Path folder;
  private static Product server;
  private static WarPages war;
  private static final Map<String, Visitor> VISITORS = new TreeMap<>();
  private static final Map<String, Links> LINKS = new TreeMap<>();

  @BeforeAll
  static void open() {
    war = WarPages.read(folder.resolve("war"));
    server = Demonstration.serving(folder.resolve("data"));
    DraftingRound.begin(server);
    Links all = new Links();
    PEOPLE.forEach(
        (role, name) -> {
          Visitor visitor = new Visitor(server, PageRightsIT::checkHeaders).signIn(name);
          VISITORS.put(role, visitor);
          LINKS.put(role, Links.gather(war.pages(), page -> visitor.get(page).body()));
          all.addMissing(LINKS.get(role));
        });
    LINKS.values().forEach(links -> links.addMissing(all));
  }

  @AfterAll
  static void close() {
    server.close();
  }

  @TestFactory
  Stream<DynamicTest> everyPageHasARule() {
    return war.pages().stream()
        .map(page -> dynamicTest(page, () -> assertThat(war.rule(page)).isPresent()));
  }

  @TestFactory
  Stream<DynamicTest> theServerItselfTellsStrangersNothing() {
    Visitor stranger = new Visitor(server, PageRightsIT::checkHeaders);
    return Stream.of(
            "/openapi", "/openapi/", "/metrics", "/metrics/base", "/health", "/health/live")
        .map(
            path ->
                dynamicTest(
                    path,
                    () -> {
                      HttpResponse<String> answer = stranger.get(path);
                      assertThat(answer.statusCode()).isIn(403, 404);
                      assertThat(answer.body()).contains("<h1").doesNotContain("pool", "openapi:");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> everyRoleOpensExactlyThePagesOfItsRights() {
    return ruled()
        .flatMap(
            rule ->
                PEOPLE.keySet().stream()
                    .map(
                        role -> dynamicTest(rule.path() + " for " + role, () -> open(rule, role))));
  }

  private static void open(WarPages.Rule rule, String role) {
    String address = LINKS.get(role).to(rule.path());
    HttpResponse<String> answer = VISITORS.get(role).get(address);
    if (rule.roles().contains(role)
        && LINKS.get(role).isOnlyOfOthers(rule.path())
        && answer.statusCode() != 200) {
      // The page is open to this role, but what others have to do with is none of its business.
      assertMissing(answer, address);
    } else if (rule.roles().contains(role)) {
      assertThat(answer.statusCode()).as(address).isEqualTo(200);
      assertThat(answer.body()).contains("<h1");
    } else {
      assertMissing(answer, address);
    }
  }

  @Test
  void theTeacherOfTheDemonstrationFindsTheFamiliesOfATutorGroup() {
    assertThat(VISITORS.get("TEACHER").get("/home.xhtml").body()).contains("Families of ");
  }

  /**
   * Tom Okafor is the tutor of 7K and teaches in years 7 to 11, Yasmin Akhtar leads Oak: neither
   * has to do with the children of year 2.
   */
  @TestFactory
  Stream<DynamicTest> aFamilyOfOthersIsAsIfThereWereNone() {
    Set<String> addresses = OthersFamilies.about(VISITORS.get("PRINCIPAL"), "2L");
    assertThat(addresses)
        .extracting(address -> address.split("\\?", 2)[0])
        .contains("/family/show.xhtml", "/family/pupil.xhtml", "/family/parent.xhtml");
    return addresses.stream()
        .flatMap(
            address ->
                Stream.of("TEACHER", "COMMUNITY_LEADER", "ADMINISTRATOR")
                    .map(
                        role ->
                            dynamicTest(
                                address + " for " + role,
                                () ->
                                    assertThat(VISITORS.get(role).get(address).statusCode())
                                        .isEqualTo(404))));
  }

  @TestFactory
  Stream<DynamicTest> whoIsNotSignedInIsAskedTo() {
    return ruled()
        .map(
            rule ->
                dynamicTest(
                    rule.path(),
                    () -> {
                      HttpResponse<String> answer = stranger().get(rule.path());
                      assertThat(answer.statusCode()).isEqualTo(302);
                      assertThat(answer.headers().firstValue("Location"))
                          .hasValueSatisfying(
                              to -> assertThat(to).contains("/security/sign-in.xhtml?next="));
                      assertThat(answer.body()).doesNotContain("<main");
                    }));
  }

  @TestFactory
  Stream<DynamicTest> openPagesTellNothingAndAskNobodyToSignIn() {
    return war.pages().stream()
        .flatMap(page -> war.rule(page).stream())
        .filter(WarPages.Rule::open)
        .map(
            rule ->
                dynamicTest(
                    rule.path(),
                    () -> {
                      HttpResponse<String> answer = stranger().get(rule.path());
                      assertThat(answer.statusCode()).isNotEqualTo(302);
                      assertThat(answer.body()).contains("<h1").doesNotContain("\tat ");
                    }));
  }

  @Test
  void lettersAreHandedOutOnlyToWhoMayPrintThem() {
    String why = VISITORS.get("OFFICE").get(LINKS.get("OFFICE").to("/letters/show.xhtml")).body();
    Matcher file = Pattern.compile("/letters/file/(?:letter|print-run)/[^\"?]+").matcher(why);
    assertThat(file.find()).as("a letter on the page of a run").isTrue();
    VISITORS.forEach(
        (role, visitor) -> {
          HttpResponse<String> answer = visitor.get(file.group());
          boolean may = war.rule("/letters/start.xhtml").orElseThrow().roles().contains(role);
          assertThat(answer.statusCode()).as(role).isEqualTo(may ? 200 : 404);
          assertMissing(visitor.get("/letters/file/print-run/999999"), role);
          assertMissing(visitor.get("/letters/file/letter/..%2f..%2fcontrol.json"), role);
        });
    assertThat(stranger().get(file.group()).statusCode()).isIn(302, 404);
  }

  @Test
  void theHandoverIsShutWithoutItsToken() {
    VISITORS.forEach(
        (role, visitor) -> {
          assertThat(visitor.get("/handover/progress/1").statusCode()).as(role).isEqualTo(401);
          assertThat(visitor.post("/handover/letters", Map.of()).statusCode()).isEqualTo(401);
        });
    HttpRequest.Builder guess =
        HttpRequest.newBuilder(server.address("/handover/letters"))
            .header("Authorization", "Bearer 0123456789abcdef")
            .POST(BodyPublishers.ofString("{}"));
    assertThat(stranger().send(guess).statusCode()).isEqualTo(401);
  }

  @Test
  void theSessionGetsANewIdAtSignIn() {
    Visitor visitor = stranger();
    visitor.get("/security/sign-in.xhtml");
    Optional<String> before = visitor.session();
    visitor.signIn("office");
    assertThat(before).isPresent();
    assertThat(visitor.session()).isPresent().isNotEqualTo(before);
  }

  @Test
  void aFormFromAnotherSiteIsTurnedAway() {
    HttpRequest.Builder forged =
        HttpRequest.newBuilder(server.address("/home.xhtml"))
            .header("Origin", "https://elsewhere.example")
            .POST(BodyPublishers.ofString(""));
    assertThat(VISITORS.get("OFFICE").send(forged).statusCode()).isEqualTo(403);
  }

  private static Stream<WarPages.Rule> ruled() {
    return war.pages().stream()
        .flatMap(page -> war.rule(page).stream())
        .filter(rule -> !rule.open());
  }

  private static Visitor stranger() {
    return new Visitor(server, PageRightsIT::checkHeaders);
  }

  /** What may not be seen looks like what does not exist. */
  private static void assertMissing(HttpResponse<String> answer, String what) {
    assertThat(answer.statusCode()).as(what).isEqualTo(404);
    assertThat(heading(answer)).isEqualTo(heading(stranger().get("/there/is/no/such.xhtml")));
  }

  private static String heading(HttpResponse<String> answer) {
    Matcher heading = HEADING.matcher(answer.body());
    return heading.find() ? heading.group(1).strip() : "no heading: " + answer.body();
  }

  private static void checkHeaders(HttpResponse<String> response) {
    String what = response.request().uri() + " (" + response.statusCode() + ")";
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    response.headers().map().forEach((name, values) -> headers.put(name, values.get(0)));
    assertThat(response.headers().allValues("Content-Security-Policy")).as(what).hasSize(1);
    String policy = headers.get("Content-Security-Policy");
    assertThat(policy).as(what).contains("default-src 'none'", "frame-ancestors 'none'");
    assertThat(policy.substring(policy.indexOf("script-src ")))
        .as(what)
        .doesNotContain("unsafe-inline", "unsafe-eval");
    assertThat(headers)
        .as(what)
        .containsEntry("X-Content-Type-Options", "nosniff")
        .containsEntry("Referrer-Policy", "no-referrer");
    assertThat(response.headers().allValues("Set-Cookie"))
        .as(what)
        .allSatisfy(cookie -> assertThat(cookie).containsIgnoringCase("HttpOnly"));
  }
}
