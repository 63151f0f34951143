package org.parentsmatter.imports.ctf;

import java.util.List;

/**
 * One of a pupil's contacts.
 *
 * @param asPupil whether the file says that the address is the pupil's
 * @param address the contact's own; empty when it is the pupil's
 */
record CtfContact(CtfFacts facts, boolean asPupil, CtfAddress address, List<Phone> phones) {
  record Phone(String type, String number) {
    /** At work many share one number, and a fax number is nobody's. */
    boolean personal() {
      return !List.of("W", "F").contains(type);
    }
  }

  String name() {
    return CtfPupil.names(facts.text("Forename"), facts.text("Surname"));
  }

  /** The address a letter would go to. */
  CtfAddress address(CtfPupil of) {
    return asPupil ? of.address() : address;
  }

  /** The first number of a type: M for mobile, H for home. */
  String phone(String type) {
    return phones.stream()
        .filter(phone -> phone.type().equals(type))
        .map(Phone::number)
        .findFirst()
        .orElse(null);
  }
}
