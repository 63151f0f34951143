package org.parentsmatter.meeting;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.parentsmatter.family.FamilyView;
import org.parentsmatter.family.ParentInFamily;
import org.parentsmatter.family.Tie;

/**
 * A parent who may come to talk about a family's pupils.
 *
 * @param pupils those about whom this parent may hear at this moment; at least one
 * @param onlyAlone whether no sheet is made for this parent together with another
 */
public record Guest(long id, String name, Set<Long> pupils, boolean onlyAlone)
    implements Serializable {
  public Guest {
    pupils = Set.copyOf(pupils);
  }

  /** Whether there is a pupil about whom both may hear, so that they can come together. */
  public boolean canComeWith(Guest other) {
    return id != other.id
        && !onlyAlone
        && !other.onlyAlone
        && pupils.stream().anyMatch(other.pupils::contains);
  }

  /**
   * Everybody who may hear about at least one pupil of the family, in the school's order.
   *
   * @param onlyAlone the parents who have a sheet of their own only
   */
  static List<Guest> of(FamilyView family, Set<Long> onlyAlone) {
    return family.parents().stream()
        .filter(ParentInFamily::hasLetters)
        .map(parent -> of(parent, onlyAlone.contains(parent.id())))
        .toList();
  }

  private static Guest of(ParentInFamily parent, boolean onlyAlone) {
    return new Guest(
        parent.id(),
        parent.name(),
        parent.ties().stream()
            .filter(tie -> tie.letters().entitled())
            .map(Tie::pupilId)
            .collect(Collectors.toSet()),
        onlyAlone);
  }
}
