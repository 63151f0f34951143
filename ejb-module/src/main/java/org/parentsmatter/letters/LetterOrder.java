package org.parentsmatter.letters;

import java.time.LocalDateTime;
import java.util.Objects;
import org.parentsmatter.family.Audience;
import org.parentsmatter.press.EnvelopeProfile;

/**
 * The order to write letters.
 *
 * @param requestToken made when the form was opened: the same token twice is the same run
 * @param name what the school calls the run, 1 to 200 characters
 * @param template the name of a template
 * @param audience whose parents are written to
 * @param printOrder in which order the letters are printed
 * @param envelope for which the addresses are placed
 * @param startsAt when the run starts by itself, by the clock of the school; null for now
 * @param openedAt when the form was opened, in UTC: if the same letter was ordered for the same
 *     parents since then, this is no second order; null for none
 */
public record LetterOrder(
    String requestToken,
    String name,
    String template,
    Audience audience,
    PrintOrder printOrder,
    EnvelopeProfile envelope,
    LocalDateTime startsAt,
    LocalDateTime openedAt) {
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
    Objects.requireNonNull(printOrder, "A run needs a print order");
    Objects.requireNonNull(envelope, "A run needs an envelope");
  }

  /** For the usual envelope. */
  public LetterOrder(
      String requestToken,
      String name,
      String template,
      Audience audience,
      PrintOrder printOrder,
      LocalDateTime startsAt,
      LocalDateTime openedAt) {
    this(
        requestToken, name, template, audience, printOrder, EnvelopeProfile.DL, startsAt, openedAt);
  }

  /** To write letters now, to be printed by tutor group. */
  public LetterOrder(String requestToken, String name, String template, Audience audience) {
    this(requestToken, name, template, audience, PrintOrder.TUTOR_GROUP, null, null);
  }
}
