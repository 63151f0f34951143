package org.parentsmatter.imports.ctf;

import java.util.HashMap;
import java.util.Map;
import org.parentsmatter.imports.ExportRefused;
import org.parentsmatter.imports.IdKey;

/**
 * What each pupil is known by: the unique pupil number, marked so that it is no identifier as well;
 * where there is none, something made of names and date of birth, so that the next file of the same
 * pupil means the same pupil.
 */
final class PupilIds {
  /** Six times the largest school of the country; what is longer is no file of a school. */
  private static final int MOST = 20_000;

  private final String file;
  private final Map<String, Integer> lines = new HashMap<>();

  PupilIds(String file) {
    this.file = file;
  }

  /** The id; null when nobody can say who it is: without a name, or without number and birthday. */
  static String of(CtfPupil pupil) {
    String given = pupil.facts().text("Forename");
    String family = pupil.facts().text("Surname");
    if (given == null && family == null) {
      return null;
    }
    String born = pupil.facts().text("DOB");
    return Upn.of(pupil.facts().text("UPN"))
        .map(upn -> "upn-" + upn.number())
        .orElseGet(() -> born == null ? null : Hash.of(IdKey.of(given), IdKey.of(family), born));
  }

  /**
   * The id of a pupil who must not have come before.
   *
   * @throws ExportRefused when he or she has
   */
  String first(CtfPupil pupil) {
    String id = of(pupil);
    if (id == null) {
      return null;
    }
    if (lines.size() == MOST) {
      throw new ExportRefused(
          "%s holds more than %d pupils, far more than any school has. Nothing was read in."
              .formatted(file, MOST));
    }
    CtfValue upn = pupil.facts().value("UPN");
    Integer before = lines.putIfAbsent(id, pupil.facts().element().line());
    if (before != null) {
      throw new ExportRefused(
          "%s, line %d, %s: the pupil %s stands here and already in line %d. Nobody can say which counts: correct it in your MIS and export again."
              .formatted(
                  file,
                  upn.line(),
                  upn.path(),
                  upn.text() == null ? pupil.name() : upn.text(),
                  before));
    }
    return id;
  }

  /**
   * Asked at the end.
   *
   * @throws ExportRefused when there was no pupil at all
   */
  void requireSomebody() {
    if (lines.isEmpty()) {
      throw new ExportRefused(
          "%s: there is no pupil in the whole file (CTFpupilData/Pupil with a name and a UPN or date of birth). Was everything exported?"
              .formatted(file));
    }
  }
}
