package org.parentsmatter.letters;

import java.time.LocalDate;
import java.util.List;
import org.parentsmatter.family.ParentLink;

/**
 * A letter that somebody holds in his or her hands.
 *
 * @param parents to whom it went: one, or two who have one letter
 * @param byPost whether it went, or may have gone, by post
 * @param keptApart whether it shows a protected address
 */
public record SentLetter(
    long id,
    String reference,
    String runName,
    LocalDate letterDate,
    String pupilNames,
    List<ParentLink> parents,
    boolean byPost,
    boolean keptApart) {
  public SentLetter {
    parents = List.copyOf(parents);
  }
}
