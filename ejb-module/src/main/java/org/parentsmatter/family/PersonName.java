package org.parentsmatter.family;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person's or an organisation's name; only the family name is always there. */
public record PersonName(String title, String given, String family) {
  /** The name a pupil goes by: the preferred name in place of the given one where there is one. */
  public static PersonName ofPupil(String given, String preferred, String family) {
    return new PersonName(
        null, preferred == null || preferred.isBlank() ? given : preferred, family);
  }

  /** "Mrs Zoë Hughes", or "Larkshire County Council". */
  public String display() {
    return Stream.of(title, given, family)
        .filter(part -> part != null && !part.isBlank())
        .collect(Collectors.joining(" "));
  }

  /** "Hughes, Zoë": the order of a register. */
  public String inRegister() {
    return given == null || given.isBlank() ? family : family + ", " + given;
  }
}
