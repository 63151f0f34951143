package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Learning lines on their way to a family, the sheet for the table, and notes during a call. */
class ConversationIT {
  private static final String LINE = "How bridges carry weight.";
  private static final String QUESTION = "Why does an arch not fall down?";

  private static final Pattern TUTOR_GROUP = Pattern.compile("^\\s*(?:R|\\d+)[A-Z]\\s*$");

  @RegisterExtension
  private static final DemonstrationInBrowser SCHOOL = new DemonstrationInBrowser();

  private static List<String> families(Page page) {
    page.navigate(SCHOOL.server().address("/family/list.xhtml").toString());
    return page.locator("table.list .main-cell a").all().stream()
        .map(link -> link.getAttribute("href").replaceFirst(".*id=", ""))
        .toList();
  }

  private static String printed(Page page) throws Exception {
    try (PDDocument paper =
        Loader.loadPDF(
            page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setFormat("A4")))) {
      assertThat(paper.getNumberOfPages()).as(page.url()).isOne();
      return new PDFTextStripper().getText(paper).replaceAll("\\s+", " ");
    }
  }

  @Test
  void theSheetIsOnePageForEveryParentAndOpensWithQuestions() throws Exception {
    Page page = SCHOOL.as("principal", "/home.xhtml");
    for (String family : families(page).subList(0, 8)) {
      page.navigate(SCHOOL.server().address("/meeting/sheet.xhtml?family=" + family).toString());
      List<String> sheets =
          page.locator("nav[aria-label='Who comes'] a").all().stream()
              .map(link -> link.getAttribute("href"))
              .toList();
      assertThat(sheets).isNotEmpty();
      for (String sheet : sheets) {
        page.navigate(SCHOOL.server().address(sheet).toString());
        assertThat(printed(page))
            .containsSubsequence(
                "Talking about",
                "First we would like to hear from you",
                "Going well",
                "What we agree today")
            .doesNotContain("Search", "Take notes");
      }
    }
    assertThat(SCHOOL.browser().complaints()).isEmpty();
  }

  /** Whatever people wrote, nothing is pushed off the page. */
  @Test
  void theFullestSheetIsOnePageToo() throws Exception {
    Page page = SCHOOL.as("principal", "/home.xhtml");
    String family = families(page).get(0);
    page.navigate(SCHOOL.server().address("/meeting/sheet.xhtml?family=" + family).toString());
    page.evaluate(
        """
        () => {
          const long = 'wordy '.repeat(15).trim();
          const fill = (place, most, line) => {
            const sections = [...document.querySelectorAll('.sheet section')];
            const list = sections[place].querySelector('ul, ol');
            list.innerHTML = Array(most).fill('<li>' + line + '</li>').join('');
          };
          const sheet = document.querySelector('.sheet');
          const half = (name) => {
            const section = document.createElement('section');
            section.className = 'half';
            section.innerHTML = '<h2>' + name + '</h2><ul></ul>';
            sheet.insertBefore(section, sheet.querySelector('.today'));
          };
          document.querySelectorAll('.sheet section:not(.first):not(.today)').forEach(s => s.remove());
          half('Going well');
          half('Learning now');
          half('Agreed');
          sheet.querySelectorAll('section')[3].className = '';
          half('You asked');
          half('To talk about');
          fill(0, 4, long + '<span class="room"></span>');
          fill(1, 4, '<b>Christopher</b>: ' + long);
          fill(2, 2, '<b>Christopher, Religious education</b>: ' + long + ' <i>' + long + '</i>');
          const promise = 'wordy '.repeat(33).trim();
          fill(3, 4, '<b>You, for Christopher</b>: ' + promise + ' <i>it did not help</i>');
          fill(4, 2, long + ' <i>' + long + '</i>');
          fill(5, 2, '<b>Christopher</b>: ' + long);
        }""");
    assertThat(printed(page)).contains("What we agree today");
    assertThat(SCHOOL.browser().complaints()).isEmpty();
  }

  @Test
  void whatIsTypedDuringACallIsThereAgainAndBecomesAContact() {
    Page page = SCHOOL.as("principal", "/home.xhtml");
    String family = families(page).get(0);
    page.navigate(SCHOOL.server().address("/meeting/sheet.xhtml?family=" + family).toString());
    Browser.follow(page, "Take notes");
    page.waitForURL("**/meeting/notes.xhtml?*");
    String notes = page.url();
    assertThat(DemonstrationInBrowser.main(page))
        .contains("The parent may read this", "Begin with a question");
    page.getByLabel("Notes").pressSequentially("Reads <b>comics</b> to a brother");
    page.getByText("Kept today").first().waitFor();
    page.context().clearCookies();

    Page again = SCHOOL.as("principal", "/home.xhtml");
    again.navigate(notes);
    assertThat(again.getByLabel("Notes").inputValue())
        .isEqualTo("Reads <b>comics</b> to a brother");
    Page colleague = SCHOOL.as("senior", "/home.xhtml");
    colleague.navigate(notes);
    assertThat(colleague.getByLabel("Notes").inputValue()).isEmpty();

    again.getByLabel("The parent asked for").fill("A list of comics in the library");
    Browser.press(again, "We spoke");
    again.locator("[aria-pressed=true]").first().waitFor();
    Browser.press(again, "Record as a contact");
    again.waitForURL("**/family/show.xhtml?id=*");
    assertThat(DemonstrationInBrowser.main(again))
        .contains("Recorded as a contact", "Reads <b>comics</b> to a brother", "A list of comics");
    again.navigate(notes);
    assertThat(again.getByLabel("Notes").inputValue()).isEmpty();
    assertThat(SCHOOL.browser().complaints()).isEmpty();
  }

  @Test
  void notesThatCannotBeRecordedSayWhyAndStay() {
    Page page = SCHOOL.as("senior", "/home.xhtml");
    String family = families(page).get(1);
    page.navigate(SCHOOL.server().address("/meeting/sheet.xhtml?family=" + family).toString());
    Browser.follow(page, "Take notes");
    page.waitForURL("**/meeting/notes.xhtml?*");
    page.getByLabel("Notes").pressSequentially("Rang about the trip");
    page.getByText("Kept today").first().waitFor();
    page.getByLabel("Who began").selectOption("IN");
    Browser.press(page, "No answer");
    page.locator("[aria-pressed=true]").first().waitFor();
    Browser.press(page, "Record as a contact");
    page.getByText("What comes from a parent has reached you").first().waitFor();
    assertThat(page.getByLabel("Notes").inputValue()).isEqualTo("Rang about the trip");
    Browser.press(page, "We spoke");
    Browser.awaitAnswers(page);
    Browser.press(page, "Record as a contact");
    page.waitForURL("**/family/show.xhtml?id=*");
    assertThat(DemonstrationInBrowser.main(page)).contains("Rang about the trip");
    assertThat(SCHOOL.browser().complaints()).isEmpty();
  }

  @Test
  void aTeachersLineReachesTheFamily() {
    Page page = SCHOOL.as("principal", "/learning/coverage.xhtml");
    Locator missing =
        page.locator("table.list td a")
            .filter(new Locator.FilterOptions().setHasText(TUTOR_GROUP))
            .first();
    String group = missing.textContent().strip();
    missing.click();
    page.getByLabel("What " + group + " is learning").fill(LINE);
    page.getByLabel("A question for home, " + group).fill(QUESTION);
    Browser.press(page, "Save all");
    page.getByText("1 line saved.").first().waitFor();
    assertThat(DemonstrationInBrowser.main(page)).contains("Written today");
    page.navigate(SCHOOL.server().address("/family/list.xhtml?group=" + group).toString());
    page.locator("table.list .main-cell a").first().click();
    assertThat(DemonstrationInBrowser.main(page))
        .contains("Learning now", LINE, "Ask at home: " + QUESTION);
    assertThat(SCHOOL.browser().complaints()).isEmpty();
  }
}
