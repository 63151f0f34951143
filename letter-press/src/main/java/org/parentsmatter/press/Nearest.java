package org.parentsmatter.press;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
final class Nearest {

  /** A name is no longer; what is longer was meant as something else. */
  private static final int LONGEST = 30;

  private Nearest() {}

  /** The name with the fewest letters typed wrongly, if they are few. */
  static Optional<String> to(String written, Collection<String> names) {
    String meant = written.strip().toLowerCase(Locale.ROOT);
    if (meant.isEmpty() || meant.length() > LONGEST) {
      return Optional.empty();
    }
    String nearest = null;
    int fewest = 1 + Math.min(2, meant.length() / 3);
    for (String name : names) {
      int wrong = distance(meant, name.toLowerCase(Locale.ROOT));
      if (wrong < fewest) {
        fewest = wrong;
        nearest = name;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** How many letters must be typed, deleted or changed; two that changed places count once. */
  private static int distance(String one, String two) {
    int[][] steps = new int[one.length() + 1][two.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= two.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        boolean same = one.charAt(i - 1) == two.charAt(j - 1);
        int fewest = Math.min(steps[i - 1][j] + 1, steps[i][j - 1] + 1);
        fewest = Math.min(fewest, steps[i - 1][j - 1] + (same ? 0 : 1));
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == two.charAt(j - 2)
            && one.charAt(i - 2) == two.charAt(j - 1)) {
          fewest = Math.min(fewest, steps[i - 2][j - 2] + 1);
        }
        steps[i][j] = fewest;
      }
    }
    return steps[one.length()][two.length()];
  }
}
