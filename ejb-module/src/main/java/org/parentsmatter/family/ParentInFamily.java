package org.parentsmatter.family;

import java.util.List;

/**
 * A parent on the page of a family, with what he or she is to each of its pupils.
 *
 * @param language in words, or null
 */
public record ParentInFamily(
    long id, String name, boolean organisation, String language, List<Tie> ties) {
  static ParentInFamily of(long parentId, List<Tie> all) {
    List<Tie> own = all.stream().filter(tie -> tie.parentId() == parentId).toList();
    Tie one = own.get(0);
    return new ParentInFamily(
        parentId, one.parentName(), one.organisation(), one.parentLanguage(), own);
  }

  /** Whether letters about at least one of the pupils go to this parent. */
  public boolean hasLetters() {
    return ties.stream().anyMatch(tie -> tie.letters().entitled());
  }

  /** Whether the school is in touch with this parent about any of the pupils. */
  public boolean inTouch() {
    return ties.stream().anyMatch(Tie::inTouch);
  }
}
