package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a list of appointments to the paper for a parents' evening, in a browser. */
class FamilyPackIT {
  private static final String HOSTILE = "<b>nobody</b> '; --";

  @RegisterExtension
  private static final DemonstrationInBrowser SCHOOL = new DemonstrationInBrowser();

  private static Page begun(String name) {
    Page page = SCHOOL.as(name, "/pack/list.xhtml");
    page.getByLabel("Name").fill("Parents’ evening <i>4</i>");
    page.getByLabel("Day of the evening").fill(LocalDate.now().plusDays(7).toString());
    Browser.press(page, "Begin");
    page.waitForURL("**/pack/choose.xhtml?id=*");
    return page;
  }

  private static List<String> listed(Page page) {
    return page.locator("table.list .main-cell").allTextContents().stream()
        .map(text -> text.replaceAll("\\s+", " ").strip())
        .toList();
  }

  @Test
  void aTeacherTicksPastesReloadsAndPrints() throws Exception {
    Page page = begun("teacher");
    assertThat(DemonstrationInBrowser.main(page)).contains("Nobody yet");
    Browser.follow(page, "All my pupils");
    page.waitForURL("**group=mine*");
    List<String> mine =
        page.locator("#tick label").allTextContents().stream().map(String::strip).toList();
    assertThat(mine).hasSizeGreaterThan(3);
    page.locator("#tick .ui-chkbox-box").first().click();
    Browser.press(page, "Add those ticked");
    Browser.awaitAnswers(page);
    assertThat(listed(page)).containsExactly(mine.get(0));

    String[] other = mine.get(1).split(", ", 2);
    page.getByLabel("One pupil a line")
        .fill("17:10\t" + other[0] + "\t" + other[1] + "\n" + HOSTILE);
    Browser.press(page, "Add the list");
    Browser.awaitAnswers(page);
    assertThat(listed(page)).hasSize(3).element(1).isEqualTo(mine.get(1));
    assertThat(listed(page).get(2)).contains(HOSTILE, "not among the families you can see");

    page.reload();
    assertThat(listed(page)).hasSize(3);
    Locator second = page.locator("table.list tbody tr").nth(1);
    assertThat(second.locator("input").inputValue()).isEqualTo("17:10");
    Browser.press(page, "Put in the order of the times");
    Browser.awaitAnswers(page);
    assertThat(listed(page).get(0)).isEqualTo(mine.get(1));

    Download download = page.waitForDownload(() -> Browser.follow(page, "Download the pack"));
    try (PDDocument paper = Loader.loadPDF(Files.readAllBytes(download.path()))) {
      String text = new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
      assertThat(paper.getNumberOfPages()).isBetween(1, 2);
      assertThat(text)
          .contains("17:10: " + mine.get(1), "What not to mention, and to whom", "Confidential.")
          .doesNotContain("nobody");
    }
    String id = page.url().replaceFirst(".*id=(\\d+).*", "$1");
    Page principal = SCHOOL.as("principal", "/home.xhtml");
    APIResponse refused =
        principal.request().get(SCHOOL.server().address("/pack/file/" + id).toString());
    assertThat(refused.status()).isEqualTo(404);
    assertThat(SCHOOL.browser().complaints()).isEmpty();
  }

  @Test
  void aPackIsDeletedAndBroughtBack() {
    Page page = begun("senior");
    Browser.press(page, "Delete");
    page.locator(".ui-confirmdialog-yes").click();
    page.waitForURL("**/pack/list.xhtml*");
    assertThat(DemonstrationInBrowser.main(page)).contains("It can be brought back below");
    Browser.press(page, "Bring back");
    page.locator("table.list .main-cell a").first().waitFor();
    assertThat(listed(page)).containsExactly("Parents’ evening <i>4</i>");
    assertThat(SCHOOL.browser().complaints()).isEmpty();
  }
}
