package org.parentsmatter.translation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.parentsmatter.intranet.PageRule;
import org.parentsmatter.security.Right;
import org.parentsmatter.translation.ApprovingTexts;
import org.parentsmatter.translation.TextState;

/** Every text in another language, and who has read it. */
@Named
@RequestScoped
@PageRule(
    path = "/translation/list.xhtml",
    needs = Right.SEE_LETTERS,
    menu = "Translations",
    order = 30)
public class ListTranslations {
  @Inject private ApprovingTexts texts;

  private List<TextState> all;

  public List<TextState> getAll() {
    if (all == null) {
      all = texts.all();
    }
    return all;
  }

  /** How many of them may go to parents. */
  public long getApproved() {
    return getAll().stream().filter(TextState::isApproved).count();
  }
}
