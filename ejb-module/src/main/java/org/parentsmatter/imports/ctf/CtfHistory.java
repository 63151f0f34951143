package org.parentsmatter.imports.ctf;

import java.util.ArrayList;
import java.util.List;

/**
 * The schools of one pupil ({@code SchoolHistory/School}), of which only the one that wrote the
 * file matters: where a pupil was before or goes next says nothing about him or her here. Who left
 * that school and came back has two entries; the one that begins last counts.
 */
final class CtfHistory {
  /** No pupil has been at so many schools; the rest fills no memory. */
  private static final int MOST = 30;

  private final CtfFacts source;
  private final List<CtfFacts> there = new ArrayList<>();

  /**
   * None yet.
   *
   * @param source the school that wrote the file ({@code Header/SourceSchool})
   */
  CtfHistory(CtfFacts source) {
    this.source = source;
  }

  void add(CtfFacts school) {
    if (there.size() < MOST && isSame(school, "LEA") && isSame(school, "Estab")) {
      there.add(school);
    }
  }

  private boolean isSame(CtfFacts school, String element) {
    return school.has(element) && school.text(element).equals(source.text(element));
  }

  /** The day on which the pupil left the school that wrote the file; null when it names none. */
  CtfValue leaving() {
    CtfFacts last = null;
    for (CtfFacts school : there) {
      if (last == null || entry(school).compareTo(entry(last)) > 0) {
        last = school;
      }
    }
    return last == null || !last.has("LeavingDate") ? null : last.value("LeavingDate");
  }

  /** Years stand first in these dates, so that letters sort as days do. */
  private static String entry(CtfFacts school) {
    return school.has("EntryDate") ? school.text("EntryDate") : "";
  }
}
