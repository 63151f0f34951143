package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parentsmatter.system.DemonstrationInBrowser.main;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A briefing from the first word to the day on which every member of staff knows it. */
class BriefingIT {
  private static final String TITLE = "What to say <on> the telephone";
  private static final LocalDate TODAY = LocalDate.now(ZoneId.systemDefault());

  @RegisterExtension
  private static final DemonstrationInBrowser SCHOOL = new DemonstrationInBrowser();

  private static void open(Page page, String path) {
    page.navigate(SCHOOL.server().address(path).toString());
  }

  /** The office writes it and hands it in; it goes to the team of the office and to who may ask. */
  private static String write() {
    Page office = SCHOOL.as("office", "/briefing/drafts.xhtml");
    Browser.follow(office, "New briefing");
    office.getByLabel("Title").fill(TITLE);
    office.getByLabel("In one line").fill("Say who you are, then something good.");
    office.locator(".ql-editor").click();
    office.keyboard().type("Say who you are and that it is not bad news.");
    office.getByLabel("Choose one or more").selectOption(new SelectOption().setLabel("Everybody"));
    office.getByLabel("Importance").selectOption(new SelectOption().setLabel("Important"));
    office.getByLabel("Acknowledge by").fill(TODAY.plusDays(5).toString());
    Locator question =
        office.locator("details").filter(new Locator.FilterOptions().setHasText("Question 1"));
    question.locator("summary").click();
    question
        .getByLabel("Question", new Locator.GetByLabelOptions().setExact(true))
        .fill("What comes first?");
    question
        .getByLabel("Answer 1", new Locator.GetByLabelOptions().setExact(true))
        .fill("Who I am");
    question
        .getByLabel("Answer 2", new Locator.GetByLabelOptions().setExact(true))
        .fill("What went wrong");
    question.getByLabel("Answer 1 is right").check();
    question.getByLabel("Explanation after answering").fill("A parent wants to know who calls.");
    Browser.press(office, "Save the draft");
    office.waitForURL("**/briefing/manage.xhtml?id=*");
    assertThat(main(office)).contains("Say who you are and that it is not bad news.", "Everybody");
    String id = office.url().replaceFirst(".*id=(\\d+).*", "$1");
    office
        .getByLabel("Attach a file")
        .setInputFiles(
            new FilePayload(
                "script.pdf",
                "application/pdf",
                "%PDF-1.4 nothing more".getBytes(StandardCharsets.US_ASCII)));
    Browser.press(office, "Attach it");
    office.getByText("The file is attached.").waitFor();
    Browser.press(office, "Hand it in");
    office.getByText("It is handed in.").waitFor();
    assertThat(office.getByText("Publish now").count()).isZero();
    return id;
  }

  private static void publish(String id) {
    Page principal = SCHOOL.as("principal", "/home.xhtml");
    assertThat(main(principal)).contains("Look at 2 briefings");
    open(principal, "/briefing/manage.xhtml?id=" + id);
    Browser.press(principal, "Publish now");
    principal.getByText("It is published.").waitFor();
  }

  /** At home one click to the briefing, one to acknowledge it; a wrong answer is explained. */
  private static void read(String name) {
    Page page = SCHOOL.as(name, "/home.xhtml");
    page.locator("#for-you ~ ul a, section[aria-labelledby='for-you'] a")
        .filter(new Locator.FilterOptions().setHasText(TITLE))
        .click();
    page.waitForURL("**/briefing/show.xhtml?id=*");
    Browser.press(page, "I have read this");
    page.getByText("Answer the questions first").waitFor();
    page.getByText("What went wrong", new Page.GetByTextOptions().setExact(true)).click();
    Browser.press(page, "Answer");
    page.getByText("A parent wants to know who calls.").waitFor();
    Browser.press(page, "I have read this");
    page.getByText("Thank you. You have acknowledged").waitFor();
  }

  @Test
  void fromWritingToFullCoverageWithASignedPaper() throws Exception {
    String id = write();
    Visitor teacher = new Visitor(SCHOOL.server(), response -> {}).signIn("teacher");
    assertThat(teacher.get("/briefing/show.xhtml?id=" + id).statusCode()).isEqualTo(404);
    publish(id);
    read("teacher");
    read("admin");
    Page teachers = SCHOOL.as("teacher", "/briefing/show.xhtml?id=" + id);
    Download file = teachers.waitForDownload(() -> Browser.follow(teachers, "script.pdf"));
    assertThat(Files.readString(file.path())).isEqualTo("%PDF-1.4 nothing more");
    teachers.getByText("Ask or suggest something").click();
    teachers.getByLabel("Your words").fill("May I text first?");
    Browser.press(teachers, "Send");
    teachers.getByText("Not answered yet.").waitFor();

    Page principal = SCHOOL.as("principal", "/briefing/remarks.xhtml?id=" + id);
    principal.getByLabel("Answer", new Page.GetByLabelOptions().setExact(true)).fill("Yes, do.");
    Browser.press(principal, "Answer");
    principal.getByText("The answer is saved.").waitFor();
    open(teachers, "/briefing/show.xhtml?id=" + id);
    assertThat(main(teachers)).contains("A colleague asked", "May I text first?", "Yes, do.");

    open(principal, "/briefing/knows.xhtml?id=" + id);
    assertThat(main(principal)).contains("2 of ", "No account: signs on paper");
    byte[] sheet =
        new Visitor(SCHOOL.server(), response -> {})
            .signIn("office")
            .download("/briefing/paper/sheet/" + id);
    try (PDDocument paper = Loader.loadPDF(sheet)) {
      assertThat(new PDFTextStripper().getText(paper).replaceAll("\\s+", " "))
          .contains(TITLE, "Say who you are and that it is not bad news.", "Signature");
    }
    Browser.follow(principal, "Record signatures");
    principal.waitForURL("**/briefing/sign.xhtml?id=*");
    for (Locator name : principal.locator(".signers .ui-chkbox-box").all()) {
      name.click();
    }
    Browser.press(principal, "Record the signatures");
    principal.getByText("signatures are recorded.").waitFor();
    assertThat(main(principal)).contains("Nobody is left to sign");
    open(principal, "/briefing/knows.xhtml?id=" + id);
    assertThat(main(principal)).contains("(100 %)", "Everybody who is asked has acknowledged it.");
    assertThat(SCHOOL.browser().complaints()).isEmpty();
  }

  @Test
  void whatIsForOthersIsNotThereWhateverTheAddress() {
    Visitor teacher = new Visitor(SCHOOL.server(), response -> {}).signIn("teacher");
    for (String path :
        List.of(
            "/briefing/show.xhtml?id=999999",
            "/briefing/show.xhtml?id=x",
            "/briefing/show.xhtml",
            "/briefing/attachment/1",
            "/briefing/attachment/../../WEB-INF/web.xml",
            "/briefing/paper/sheet/1",
            "/briefing/paper/table",
            "/briefing/manage.xhtml?id=1",
            "/briefing/knows.xhtml?id=1",
            "/briefing/sign.xhtml?id=1")) {
      assertThat(teacher.get(path).statusCode()).as(path).isIn(400, 404);
    }
  }
}
