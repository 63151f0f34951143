package org.parentsmatter.contact;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.parentsmatter.accounts.ChoosingColleagues;
import org.parentsmatter.accounts.Colleague;
import org.parentsmatter.security.CurrentUser;
import org.parentsmatter.security.Right;

/** Who can see to a follow-up or a request. */
@Dependent
class Owners {
  @Inject private ChoosingColleagues choosing;
  @Inject private CurrentUser currentUser;

  List<Colleague> all() {
    return choosing.whoMay(Right.RECORD_CONTACTS);
  }

  /**
   * The one who was chosen; whoever is acting where nobody was.
   *
   * @throws ContactRefused when there is no such colleague, or not any more
   */
  String chosen(String username) {
    if (username == null || username.isBlank() || username.equals(currentUser.name())) {
      return currentUser.name();
    }
    return all().stream()
        .map(Colleague::username)
        .filter(username::equals)
        .findFirst()
        .orElseThrow(
            () -> new ContactRefused("Choose a colleague who works here. Nothing was saved."));
  }
}
