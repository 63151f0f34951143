package org.parentsmatter.letters;

import java.util.Objects;
import java.util.stream.Stream;
import org.parentsmatter.entitlement.ParentKind;
import org.parentsmatter.family.PersonName;
import org.parentsmatter.family.RecipientRow;
import org.parentsmatter.press.Tongue;

/** How a letter begins. It comes from the person addressed, never from the pupil's name. */
final class Salutation {
  private Salutation() {}

  /** "Dear Mrs Hughes and Mr Hughes". */
  static String of(RecipientRow parent, RecipientRow second) {
    String first = of(parent.facts().parentKind(), parent.parentName());
    return second == null ? first : first + " and " + called(second.parentName());
  }

  /** The same in a language. Titles and names stay as they are. */
  static String in(Tongue tongue, RecipientRow parent, RecipientRow second) {
    return tongue == Tongue.ENGLISH
        ? of(parent, second)
        : tongue.salutation(
            Stream.of(parent, second)
                .filter(Objects::nonNull)
                .map(one -> called(one.parentName()))
                .toList());
  }

  /** "Mrs J Hughes and Mr P Hughes": who is addressed, as it stands on the envelope. */
  static String onEnvelope(RecipientRow parent, RecipientRow second) {
    return second == null
        ? parent.parentName().display()
        : initialled(parent.parentName()) + " and " + initialled(second.parentName());
  }

  private static String initialled(PersonName name) {
    String given = name.given() == null ? "" : name.given().strip();
    return isTitled(name) && !given.isEmpty()
        ? name.title().strip()
            + " "
            + given.substring(0, given.offsetByCodePoints(0, 1))
            + " "
            + name.family()
        : name.display();
  }

  /** "Dear Mrs Hughes"; without a title "Dear Carmen Dyer"; to an organisation "Dear Colleague". */
  static String of(ParentKind kind, PersonName name) {
    if (kind == ParentKind.ORGANISATION) {
      return "Dear Colleague";
    }
    return "Dear " + called(name);
  }

  private static String called(PersonName name) {
    return isTitled(name) ? name.title().strip() + " " + name.family() : name.display();
  }

  private static boolean isTitled(PersonName name) {
    return name.title() != null && !name.title().isBlank();
  }
}
