package org.parentsmatter.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The pages of one family's plan, as a teacher goes through them in a year. */
final class PlanPages {
  private final Page page;
  private final Product server;

  PlanPages(Page page, Product server) {
    this.page = page;
    this.server = server;
  }

  /** Shares a draft, records an answer, begins, reviews, makes the next plan and looks back. */
  void fromDraftToReview() {
    page.navigate(server.address("/plan/list.xhtml?station=draft").toString());
    page.locator("table.list .main-cell a").last().click();
    station("Draft");
    Browser.press(page, "Mark as shared");
    said("The parents have the plan.");
    station("Shared");

    Browser.follow(page, "Record what this parent says");
    page.getByLabel("Agrees").check();
    page.getByLabel("In the parent’s own words").fill("We are glad to help <b>her</b>.");
    Browser.press(page, "Record it");
    said("Recorded what");
    station("Agreed");
    assertThat(page.locator("blockquote.words").first().textContent())
        .isEqualTo("We are glad to help <b>her</b>.");

    Browser.press(page, "Begin with the plan");
    said("The plan is under way.");
    station("Active");

    Browser.follow(page, "Review the plan");
    Locator outcomes = page.locator("select[id$=':outcome']");
    for (int i = 0; i < outcomes.count(); i++) {
      outcomes.nth(i).selectOption("HELPED");
    }
    page.getByLabel("How the parents took part").selectOption("PHONE");
    page.locator("select[id$=':next']").selectOption("RENEW");
    Browser.press(page, "Keep the review");
    said("The review is kept.");
    station("Reviewed");

    Browser.press(page, "Make the next plan");
    said("This is the next plan.");
    station("Draft");
    Browser.follow(page, "The plan before this one");
    page.getByText("The plan after this one").first().waitFor();
    station("Closed");
    assertThat(page.locator(".outcome").first().textContent()).contains("Helped");
    Browser.follow(page, "What it said before");
    page.getByText("Reviewed the plan").first().waitFor();
    assertThat(page.locator("main").textContent())
        .contains("Shared the plan with the parents", "Recorded what a parent says: agrees");
  }

  private void said(String words) {
    page.getByText(words).first().waitFor();
  }

  private void station(String name) {
    assertThat(page.locator(".stations [aria-current]").textContent()).isEqualTo(name);
  }
}
