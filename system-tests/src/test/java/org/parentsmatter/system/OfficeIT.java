package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What an office does around a letter run, in Chromium: posting, returned letters, a later date.
 */
class OfficeIT {
  private static final LocalDate TODAY = LocalDate.now(ZoneId.systemDefault());

  @RegisterExtension
  private static final DemonstrationInBrowser SCHOOL = new DemonstrationInBrowser();

  private static String firstRun(Page page) {
    page.navigate(SCHOOL.server().address("/letters/list.xhtml").toString());
    page.locator("table.list .main-cell a").last().click();
    page.waitForURL("**/letters/show.xhtml?id=*");
    return page.url();
  }

  @Test
  void theOfficeMarksALetterRunAsPostedAndTakesItBack() {
    Page page = SCHOOL.as("office", "/letters/list.xhtml");
    String run = firstRun(page);
    assertThat(DemonstrationInBrowser.main(page)).contains("Posted", "Not yet");
    Browser.press(page, "Mark as posted");
    page.getByText("Posted on").first().waitFor();
    assertThat(DemonstrationInBrowser.main(page))
        .contains("Partly gone", "Handed out on", "to protected addresses: 1");
    page.locator("table.list .main-cell a").first().click();
    assertThat(DemonstrationInBrowser.main(page)).contains("Posted on");
    page.navigate(SCHOOL.server().address("/letters/list.xhtml").toString());
    assertThat(DemonstrationInBrowser.main(page)).contains("Partly posted");

    Page lead = SCHOOL.as("safeguarding", "/letters/list.xhtml");
    lead.navigate(run);
    Browser.press(lead, "Mark as posted");
    lead.getByText("All gone").first().waitFor();

    page.navigate(run);
    assertThat(page.getByRole(AriaRole.BUTTON, named("Take back")).count()).isEqualTo(2);
    page.getByRole(AriaRole.BUTTON, named("Take back")).first().click();
    page.getByText("The mark is taken back.").first().waitFor();
    assertThat(DemonstrationInBrowser.main(page)).contains("Partly gone", "taken back by");
    assertThat(SCHOOL.browser().complaints()).isEmpty();
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  @Test
  void aReturnedLetterPutsAnAddressInDoubtUntilSomebodyConfirmsIt() {
    Page page = SCHOOL.as("office", "/letters/list.xhtml");
    firstRun(page);
    Locator row = page.locator("table.list tbody tr").filter(posted()).first();
    String name = row.locator(".main-cell").textContent().strip();
    String why = row.locator(".main-cell a").getAttribute("href");
    String reference = row.locator(".mono").first().textContent().substring(0, 12);
    page.navigate(SCHOOL.server().address("/returned/enter.xhtml").toString());
    page.keyboard().type("PM-0000-0001");
    page.keyboard().press("Enter");
    page.getByText("This is not the reference of a letter").first().waitFor();
    Locator typed = page.locator("[id='returned:reference']");
    typed.fill(reference.toLowerCase(Locale.ROOT).replace("-", ""));
    page.keyboard().press("Enter");
    page.getByText(reference + " is entered.").first().waitFor();
    assertThat(DemonstrationInBrowser.main(page)).contains(name, "Gone away", "In doubt");
    assertThat(page.evaluate("document.activeElement.id"))
        .as("ready for the next one")
        .isEqualTo("returned:reference");
    page.keyboard().type("https://school.example/reply/" + reference);
    page.keyboard().press("Enter");
    page.getByText("It counts once.").first().waitFor();
    assertThat(page.locator("table.list tbody tr").count()).isEqualTo(1);

    page.navigate(SCHOOL.server().address("/returned/list.xhtml").toString());
    assertThat(DemonstrationInBrowser.main(page)).contains(name, reference);
    page.locator("table.list .main-cell a").first().click();
    assertThat(DemonstrationInBrowser.main(page))
        .contains("A letter to this address came back: gone away");
    page.goBack();
    Browser.press(page, "The address is right");
    page.getByText("Letters are posted there again.").first().waitFor();
    assertThat(DemonstrationInBrowser.main(page))
        .contains("No address is in doubt", "Confirmed in the last 30 days");
    Browser.press(page, "It is in doubt after all");
    page.getByText("Nothing is posted there.").first().waitFor();

    String parent = why.replaceFirst(".*parent=", "");
    page.navigate(SCHOOL.server().address("/family/parent.xhtml?id=" + parent).toString());
    Browser.follow(page, "Letters so far, and why");
    assertThat(DemonstrationInBrowser.main(page)).contains("to go by post");
    assertThat(SCHOOL.browser().complaints()).isEmpty();
  }

  private static Locator.FilterOptions posted() {
    return new Locator.FilterOptions().setHasText("By post");
  }

  @Test
  void aProtectedAddressIsNotTheOfficesToEnter() {
    ProtectedMother mother =
        ProtectedMother.of(
            SCHOOL.data().resolve("export"),
            new Visitor(SCHOOL.server(), r -> {}).signIn("principal"));
    Page page = SCHOOL.as("office", "/returned/enter.xhtml");
    page.locator("[id='returned:reference']").fill(mother.reference());
    page.keyboard().press("Enter");
    page.getByText("Give it to the safeguarding lead").first().waitFor();
    assertThat(DemonstrationInBrowser.main(page))
        .doesNotContain("Hartley")
        .doesNotContain(mother.secrets());
    assertThat(SCHOOL.browser().complaints()).isEmpty();
  }

  @Test
  void aRunForADateWaitsIsPutOffAndCancelled() {
    Page page = SCHOOL.as("office", "/letters/start.xhtml?audience=YEAR%3A9");
    page.getByLabel("Name of this run").fill("For a later day");
    page.getByLabel("Printed by").selectOption("WALK");
    page.getByLabel("Start on").fill(TODAY.plusDays(7).toString());
    page.getByLabel("At").fill("06:30");
    page.locator("[id='start:go']").click();
    page.waitForURL("**/letters/show.xhtml?id=*");
    assertThat(DemonstrationInBrowser.main(page))
        .contains("Waiting for its date", "06:30", "printed by walk through the building");
    page.getByLabel("Start on").fill(TODAY.plusDays(8).toString());
    Browser.press(page, "Change the date");
    page.getByText("The date is changed.").first().waitFor();
    assertThat(page.getByLabel("Start on").inputValue()).isEqualTo(TODAY.plusDays(8).toString());
    page.getByLabel("Start on").fill(TODAY.minusDays(1).toString());
    Browser.press(page, "Change the date");
    page.getByText("This day and time are past").first().waitFor();
    page.navigate(SCHOOL.server().address("/letters/list.xhtml").toString());
    assertThat(DemonstrationInBrowser.main(page)).contains("For a later day", "Starts");
    Browser.follow(page, "For a later day");
    Browser.press(page, "Cancel the run");
    page.locator(".ui-confirmdialog-yes").click();
    page.getByText("Cancelled").first().waitFor();
    assertThat(SCHOOL.browser().complaints()).isEmpty();
  }

  @Test
  void theTutorGroupsArePutIntoTheOrderOfAWalk() {
    Page page = SCHOOL.as("office", "/letters/walk.xhtml");
    Locator numbers = page.locator("table.list input[type=number]");
    String last = page.locator("table.list .main-cell").last().textContent().strip();
    numbers.last().fill("1");
    Browser.press(page, "Keep this order");
    page.getByText("The order is kept.").first().waitFor();
    assertThat(page.locator("table.list .main-cell").first().textContent().strip()).isEqualTo(last);
    assertThat(SCHOOL.browser().complaints()).isEmpty();
  }

  /** Two tabs that were opened before either was clicked; the first run may be done by then. */
  @Test
  void twoTabsAreOneRun() {
    Page one = SCHOOL.as("office", "/letters/start.xhtml?audience=YEAR%3A10");
    Page other = SCHOOL.as("principal", "/letters/start.xhtml?audience=YEAR%3A10");
    one.locator("[id='start:go']").click();
    one.waitForURL("**/letters/show.xhtml?id=*");
    one.getByText("Ready to print").first().waitFor();
    other.locator("[id='start:go']").click();
    other.waitForURL("**/letters/show.xhtml?id=*");
    assertThat(other.url().replaceFirst("&.*", "")).isEqualTo(one.url());
    assertThat(DemonstrationInBrowser.main(other)).contains("already ordered for these parents");
    assertThat(SCHOOL.browser().complaints()).isEmpty();
  }
}
