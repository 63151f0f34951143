package org.parentsmatter.restriction;

import java.util.List;

/** A parent, and the pupils a restriction can be about. */
public record ParentToRestrict(long id, String name, List<PupilChoice> pupils) {
  public ParentToRestrict {
    pupils = List.copyOf(pupils);
  }

  /** One of the parent's pupils; the name with the tutor group. */
  public record PupilChoice(long id, String name) {}
}
