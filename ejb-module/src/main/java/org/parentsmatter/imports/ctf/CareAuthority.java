package org.parentsmatter.imports.ctf;

import java.sql.SQLException;

/**
 * The local authority of a looked-after child, who is a parent in law and gets the letters too. The
 * file knows its number of three digits and nothing else of it.
 */
record CareAuthority(String id, String name) {
  /** The authority; null when the pupil is not in care, or the file does not say in whose. */
  static CareAuthority of(CtfPupil pupil, Told told) throws SQLException {
    CtfValue code = pupil.facts().value("CareAuthority");
    if (!pupil.inCare()) {
      return null;
    }
    if (code.text() == null) {
      told.warn(
          code,
          "%s is in care, but the file does not say of which local authority, which should get the letters as well. Add it in your MIS and export again."
              .formatted(pupil.name()));
      return null;
    }
    boolean number = code.text().matches("\\d{3}");
    CareAuthority authority =
        new CareAuthority(
            number ? "ctf-la-" + code.text() : Hash.of("la", code.text()),
            number ? "Local authority " + code.text() : code.text());
    told.note(
        code,
        "%s is in care: this local authority is a recipient now. The file has neither its name nor its address. Send them with the next export as the contact %s; until then its letter goes home with the pupil."
            .formatted(pupil.name(), authority.id()));
    return authority;
  }
}
