package org.parentsmatter.letters;

import java.util.Objects;
import org.parentsmatter.family.Audience;

/**
 * The order to write letters.
 *
 * @param requestToken made when the form was opened: the same token twice is the same run
 * @param name what the school calls the run, 1 to 200 characters
 * @param template the name of a template
 * @param audience whose parents are written to
 */
public record LetterOrder(String requestToken, String name, String template, Audience audience) {
  public LetterOrder {
    if (requestToken == null || requestToken.isBlank() || requestToken.length() > 64) {
      throw new LetterRunRefused("This form is out of date. Please open it again.");
    }
    if (name == null || name.isBlank() || name.strip().length() > 200) {
      throw new LetterRunRefused("Give the run a name of at most 200 characters.");
    }
    name = name.strip();
    Objects.requireNonNull(template, "A run needs a template");
    Objects.requireNonNull(audience, "A run needs an audience");
  }
}
