package org.parentsmatter.accounts;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parentsmatter.security.CurrentUser;

/** The names people sign in with: small letters, so that nobody has to remember the case. */
final class Usernames {
  private static final Pattern POSSIBLE = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,99}");
  private static final Set<String> TAKEN_BY_THE_PRODUCT = Set.of(CurrentUser.SYSTEM, "nobody");

  private Usernames() {}

  static String normal(String username) {
    return username == null ? "" : username.strip().toLowerCase(Locale.ROOT);
  }

  /**
   * The name as it is stored.
   *
   * @throws AccountIncomplete when it is none
   */
  static String checked(String username) {
    String normal = normal(username);
    if (!POSSIBLE.matcher(normal).matches() || TAKEN_BY_THE_PRODUCT.contains(normal)) {
      throw new AccountIncomplete(
          "A sign-in name is 2 to 100 letters, digits, dots, hyphens or @, such as j.smith.");
    }
    return normal;
  }
}
