package org.parentsmatter.letters;

import org.parentsmatter.entitlement.ParentKind;
import org.parentsmatter.family.PersonName;

/** How a letter begins. It comes from the person addressed, never from the pupil's name. */
final class Salutation {
  private Salutation() {}

  /** "Dear Mrs Hughes"; without a title "Dear Carmen Dyer"; to an organisation "Dear Colleague". */
  static String of(ParentKind kind, PersonName name) {
    if (kind == ParentKind.ORGANISATION) {
      return "Dear Colleague";
    }
    boolean titled = name.title() != null && !name.title().isBlank();
    return "Dear " + (titled ? name.title().strip() + " " + name.family() : name.display());
  }
}
