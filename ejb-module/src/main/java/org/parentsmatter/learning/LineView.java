package org.parentsmatter.learning;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The learning line of one class for one half-term, as whoever writes it sees it.
 *
 * @param version hand it back when saving; null while there is none
 * @param wording as it is saved; nothing where there is none yet
 * @param last who worded it last; null where nobody did
 * @param before what the same class learnt in the half-term before; nothing where nothing is known
 * @param suggestion something to begin with; null where there is none
 * @param earlier older wordings of this line, the newest first
 */
public record LineView(
    ClassOfSchool of,
    Long version,
    Wording wording,
    Written last,
    Wording before,
    Suggestion suggestion,
    List<Written> earlier)
    implements Serializable {

  /**
   * A wording with who and when.
   *
   * @param at in UTC
   */
  public record Written(Wording wording, String by, LocalDateTime at) implements Serializable {}

  /**
   * A wording to begin with.
   *
   * @param from where it is from: "Last year in Autumn 2, 8B" or "An example"
   */
  public record Suggestion(Wording wording, String from) implements Serializable {}
}
