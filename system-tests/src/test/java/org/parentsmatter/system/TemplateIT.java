package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A letter template of the school's own in Chromium, from the first word to the letters written
 * with it; and what becomes of forms sent by people who may not.
 */
class TemplateIT {
  private static final String HOSTILE = "<script>document.title='taken'</script>";

  @RegisterExtension
  private static final DemonstrationInBrowser SCHOOL = new DemonstrationInBrowser();

  @Test
  void oneWritesATemplateAnotherApprovesItAndLettersAreWrittenWithIt() {
    Page office = SCHOOL.as("office", "/templates/list.xhtml");
    Browser.follow(office, "Write a template");
    office.getByLabel("Title").fill("Reading week");
    type(office, "{childNames}", "{childName}");
    Locator fault = office.locator("#findings a[data-line]");
    fault.waitFor();
    assertThat(office.locator("#findings").textContent()).contains("Line 4", "childName");
    fault.click();
    assertThat(office.evaluate("window.getSelection().toString()").toString())
        .contains("{childName}");
    type(office, "{childName}", "");
    office.getByText("Put in a field").click();
    office
        .locator("#source")
        .evaluate(
            "e => { const at = e.value.indexOf('about .') + 6; e.setSelectionRange(at, at); }");
    office.locator("button.block:has-text('All children in one phrase')").click();
    assertThat(office.locator("#source").inputValue()).contains("about {childNames}.");
    office.getByText("How it reads").waitFor();
    // Others may still be on their way, set from the text with the fault.
    office.waitForResponse(
        response ->
            response.url().contains("/templates/file/preview")
                && "application/pdf".equals(response.headers().get("content-type")),
        () -> Browser.press(office, "Show the letter"));
    office.keyboard().press("ControlOrMeta+s");
    office.waitForURL("**/templates/edit.xhtml?id=*");
    Browser.press(office, "Save and submit for approval");
    office.waitForURL("**/templates/show.xhtml?id=*");
    assertThat(office.locator("main").textContent()).contains("Version 1 waits for approval");
    assertThat(office.getByText("Approve", exactly()).count()).isZero();

    Page principal = SCHOOL.browser().open();
    Browser.signIn(principal, SCHOOL.server(), "principal");
    assertThat(principal.locator("main").textContent()).contains("Look at 1 letter template");
    principal.navigate(office.url());
    Browser.press(principal, "Approve");
    principal.locator(".ui-confirmdialog-yes").click();
    principal.getByText("Letters can be written with it from now on.").first().waitFor();

    office.navigate(SCHOOL.server().address("/letters/start.xhtml").toString());
    office
        .getByLabel("To the parents of")
        .selectOption(office.locator("#audience option").nth(2).getAttribute("value"));
    office.locator("#template").selectOption("own-reading-week");
    Browser.press(office, "Check before you start");
    office.locator("[id='start:go']").click();
    office.waitForURL("**/letters/show.xhtml?id=*");
    assertThat(office.locator("main").textContent()).contains("Reading week");
    office.getByText("Download the print run").waitFor();
    assertThat(SCHOOL.browser().complaints()).isEmpty();
  }

  @Test
  void twoWhoWriteAtTheSameTimeSeeBothTextsAndLoseNothing() {
    Page office = SCHOOL.as("office", "/templates/edit.xhtml");
    office.getByLabel("Title").fill(HOSTILE);
    Browser.press(office, "Save");
    office.waitForURL("**/templates/edit.xhtml?id=*");
    Page senior = SCHOOL.browser().open();
    Browser.signIn(senior, SCHOOL.server(), "senior");
    senior.navigate(office.url());
    type(senior, "What it is about", "The trip to the zoo");
    Browser.press(senior, "Save");
    senior.getByText("Saved as a draft.").first().waitFor();
    type(office, "What it is about", "The trip to the castle");
    Browser.press(office, "Save");
    office.getByText("Nothing was overwritten").first().waitFor();
    // A second after typing the text is checked, which must not take the answer away.
    office.waitForResponse("**/templates/edit.xhtml*", () -> type(office, "castle", "old castle"));
    Browser.awaitAnswers(office);
    assertThat(office.getByText("Nothing was overwritten").first().isVisible()).isTrue();
    assertThat(office.locator("#source").inputValue()).contains("castle");
    assertThat(office.locator("#conflict").textContent()).contains("zoo", "castle");
    Browser.press(office, "Save mine as a version of its own");
    office.getByText("The other text is kept, too.").first().waitFor();
    Browser.follow(office, "Versions");
    assertThat(office.locator("table.list tbody tr").count()).isEqualTo(3);
    Browser.follow(office, "Compare with version 2");
    assertThat(office.locator("table.differences").textContent())
        .contains("Taken out", "zoo", "New", "castle");
    assertThat(office.title()).doesNotContain("taken");
    assertThat(office.locator("main").textContent()).contains(HOSTILE);
    assertThat(SCHOOL.browser().complaints()).isEmpty();
  }

  @Test
  void textThatWasNotSavedIsThereAgainAfterSigningOut() {
    Page page = SCHOOL.browser().open();
    page.onDialog(dialog -> dialog.accept());
    Browser.signIn(page, SCHOOL.server(), "office");
    page.navigate(SCHOOL.server().address("/templates/edit.xhtml").toString());
    type(page, "What it is about", "Typed and not saved");
    page.context().clearCookies();
    Browser.signIn(page, SCHOOL.server(), "office");
    page.navigate(SCHOOL.server().address("/templates/edit.xhtml").toString());
    Browser.press(page, "Put it back");
    assertThat(page.locator("#source").inputValue()).contains("Typed and not saved");
    assertThat(SCHOOL.browser().complaints()).isEmpty();
  }

  @Test
  void formsOfPeopleWhoMayNotAreTurnedAway() {
    Map<String, String> letter =
        Map.of("source", "<letter title=\"x\"><p>x</p></letter>", "parent", "1", "audience", "ALL");
    Visitor teacher = new Visitor(SCHOOL.server(), response -> {}).signIn("teacher");
    for (String path : new String[] {"/templates/file/preview", "/templates/edit.xhtml"}) {
      assertThat(teacher.post(path, letter).statusCode()).as(path).isEqualTo(404);
    }
    assertThat(teacher.get("/templates/file/calibration/DL").statusCode()).isEqualTo(404);
    Visitor office = new Visitor(SCHOOL.server(), response -> {}).signIn("office");
    assertThat(office.get("/templates/file/preview").statusCode()).isEqualTo(404);
    assertThat(office.get("/templates/file/calibration/..%2f..%2fetc").statusCode()).isEqualTo(404);
    assertThat(office.get("/templates/file/calibration/DL").headers().firstValue("Content-Type"))
        .hasValue("application/pdf");
  }

  @Test
  void whatIsTypedIntoThePreviewComesBackAsWordsOnly() {
    Visitor office = new Visitor(SCHOOL.server(), response -> {}).signIn("office");
    for (String source :
        new String[] {
          "<letter title=\"x\">" + HOSTILE + "</letter>",
          "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><letter title=\"&e;\"/>",
          "<p>" + "x".repeat(1_000_000) + "</p>"
        }) {
      HttpResponse<String> answer =
          office.post(
              "/templates/file/preview",
              Map.of("source", source, "parent", "1", "audience", "ALL"));
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.body()).contains("<h1>").doesNotContain("<script", "root:");
      assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
          .contains("default-src 'none'", "script-src 'none'", "frame-ancestors 'self'");
    }
  }

  /** Changes the text as somebody would who types in the middle of it. */
  private static void type(Page page, String before, String after) {
    Locator source = page.locator("#source");
    source.fill(source.inputValue().replace(before, after));
  }

  private static Page.GetByTextOptions exactly() {
    return new Page.GetByTextOptions().setExact(true);
  }
}
