package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Contacts with parents in Chromium: entered by keyboard, answered, kept close, attacked. */
class ContactIT {
  private static final String SCRIPT =
      "\"><script>document.title='taken'</script><img src=x onerror=alert(1)>";

  @RegisterExtension
  private static final DemonstrationInBrowser SCHOOL = new DemonstrationInBrowser();

  private Page familyOf(String person, int place) {
    Page page = SCHOOL.as(person, "/family/list.xhtml");
    page.locator("table.list .main-cell a").nth(place).click();
    return page;
  }

  private static Locator note(Page page) {
    return page.locator("[id='contact-form:note']");
  }

  /** What a call took: which keys beside the words of the note. */
  @Test
  void aCallIsRecordedWithSixKeysBesideItsWordsAndUndone() {
    Page page = familyOf("teacher", 0);
    String family = page.url();
    Browser.follow(page, "Record a contact");
    Locator about = page.locator("[id='contact-form:purpose'] input:checked");
    about.waitFor();
    page.waitForFunction("() => document.activeElement.name === 'contact-form:purpose'");
    int keys = 0;
    for (String key : new String[] {"g", "Tab", "p", "Tab", "Tab"}) {
      page.keyboard().press(key);
      keys++;
    }
    page.keyboard().type("Read to the whole class.");
    page.keyboard().press("Enter");
    keys++;
    page.getByText("Saved.").first().waitFor();
    assertThat(keys).isLessThanOrEqualTo(6);
    String contacts = page.locator("section[aria-labelledby='contacts-title']").textContent();
    assertThat(contacts)
        .contains("Read to the whole class.", "Good news", "Positive", "Phone call to");
    Browser.press(page, "Undo");
    page.getByText("Taken back.").first().waitFor();
    page.navigate(family);
    assertThat(page.locator("main").textContent()).doesNotContain("Read to the whole class.");
    assertThat(SCHOOL.browser().complaints()).isEmpty();
  }

  @Test
  void whatAParentAskedForIsAnsweredAndNoTextRunsAsScript() {
    Page page = familyOf("teacher", 1);
    String family = page.url();
    Browser.follow(page, "Record a contact");
    note(page).fill("Noted " + SCRIPT);
    page.getByLabel("From the parent").check();
    page.locator("form.quick summary").click();
    page.locator("[id='contact-form:follow-up']").fill("Ring " + SCRIPT);
    page.locator("[id='contact-form:follow-up-on']").fill("2026-11-30");
    page.locator("[id='contact-form:asked']").fill("Asked " + SCRIPT);
    page.getByLabel("Works shifts").check();
    Browser.press(page, "Save");
    page.getByText("Saved.").first().waitFor();
    assertThat(page.locator("main").textContent()).contains("Noted " + SCRIPT, "works shifts");
    page.navigate(SCHOOL.server().address("/contact/tasks.xhtml").toString());
    assertThat(page.locator("main").textContent()).contains("Asked " + SCRIPT, "Ring " + SCRIPT);
    page.locator("table.list tr")
        .filter(new Locator.FilterOptions().setHasText("Asked \"><script>"))
        .getByText("Answer", new Locator.GetByTextOptions().setExact(true))
        .click();
    page.getByLabel("No, because").check();
    page.getByLabel("What the parent is told").fill("Full " + SCRIPT);
    Browser.press(page, "Save");
    page.getByText("Saved: the parent was told.").first().waitFor();
    page.locator("table.list tr")
        .filter(new Locator.FilterOptions().setHasText("Ring \"><script>"))
        .locator("button[id$='done']")
        .click();
    page.getByText("Done. It stands below").first().waitFor();
    page.navigate(family);
    assertThat(page.locator("main").textContent()).contains("You asked: Asked", "Full " + SCRIPT);
    Browser.follow(page, "Correct");
    note(page).fill("Corrected " + SCRIPT);
    Browser.press(page, "Correct it");
    page.getByText("Corrected.").first().waitFor();
    assertThat(page.title()).doesNotContain("taken");
    assertThat(SCHOOL.browser().complaints()).isEmpty();
  }

  @Test
  void aNoteKeptCloseIsForItsWriterAndForThoseWhoAskAndMay() {
    Page writer = familyOf("teacher", 2);
    String family = writer.url();
    Browser.follow(writer, "Record a contact");
    note(writer).fill("What she told me alone");
    writer.locator("form.quick summary").click();
    writer.getByLabel("Keep the note close").check();
    Browser.press(writer, "Save");
    writer.getByText("Saved.").first().waitFor();
    assertThat(writer.locator("main").textContent()).contains("What she told me alone");

    Page leader = SCHOOL.browser().open();
    Browser.signIn(leader, SCHOOL.server(), "leader");
    leader.navigate(family);
    assertThat(leader.locator("main").textContent())
        .contains("A note is kept close. Ask the safeguarding lead.")
        .doesNotContain("What she told me alone");

    Page lead = SCHOOL.browser().open();
    Browser.signIn(lead, SCHOOL.server(), "safeguarding");
    lead.navigate(family);
    assertThat(lead.content()).doesNotContain("What she told me alone");
    Browser.press(lead, "Read the note that is kept close");
    lead.getByText("What she told me alone").first().waitFor();
    lead.navigate(SCHOOL.server().address("/audit/list.xhtml").toString());
    assertThat(lead.locator("main").textContent()).contains("Note that is kept close read");
    assertThat(SCHOOL.browser().complaints()).isEmpty();
  }

  /** The form comes back with a child of another family, and for a parent of another one. */
  @Test
  void aForgedFormRecordsNothingAboutAnotherFamily() {
    Visitor teacher = new Visitor(SCHOOL.server(), response -> {}).signIn("teacher");
    Page page = familyOf("teacher", 3);
    String family = page.url().replaceFirst(".*id=([0-9]+).*", "$1");
    String parent =
        page.locator("a.record")
            .first()
            .getAttribute("href")
            .replaceFirst(".*contact=([0-9]+).*", "$1");
    page.navigate(SCHOOL.server().address("/family/list.xhtml").toString());
    page.locator("table.list .main-cell a").nth(9).click();
    String otherFamily = page.url();
    String stranger =
        page.locator("a[href*='/family/pupil.xhtml?id=']")
            .first()
            .getAttribute("href")
            .replaceFirst(".*id=([0-9]+).*", "$1");
    Map<String, String> fields = new HashMap<>();
    fields.put("contact-form:channel", "PHONE");
    fields.put("contact-form:direction", "OUT");
    fields.put("contact-form:outcome", "SPOKE");
    fields.put("contact-form:purpose", "LEARNING");
    fields.put("contact-form:tone", "CONCERN");
    fields.put("contact-form:pupils", stranger);
    fields.put("contact-form:note", "Forged");
    fields.put("contact-form:moment", "2026-11-20T10:00");
    fields.put("contact-form:save", "");
    teacher.submit(
        "/contact/new.xhtml?parent=" + parent + "&family=" + family, "contact-form", fields);
    page.navigate(otherFamily);
    assertThat(page.locator("main").textContent()).doesNotContain("Forged");
    page.navigate(SCHOOL.server().address("/family/show.xhtml?id=" + family).toString());
    assertThat(page.locator("main").textContent()).doesNotContain("Forged");
    assertThat(teacher.get("/contact/edit.xhtml?id=999999").statusCode()).isEqualTo(404);
    assertThat(teacher.get("/contact/answer.xhtml?id=999999").statusCode()).isEqualTo(404);
    assertThat(teacher.get("/contact/new.xhtml?parent=999999").statusCode()).isEqualTo(404);
  }
}
