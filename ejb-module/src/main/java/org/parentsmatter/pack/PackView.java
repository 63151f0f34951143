package org.parentsmatter.pack;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * A pack as its owner sees it.
 *
 * @param version hand it back with a change
 * @param forWhom the colleague for whom it is; null where it is for the owner
 * @param gone how many stand in it who are not within reach any more; nothing else is said of them
 */
public record PackView(
    long id,
    long version,
    String name,
    LocalDate eveningOn,
    String forWhom,
    List<Line> lines,
    int gone)
    implements Serializable {
  public PackView {
    lines = List.copyOf(lines);
  }

  /** How many lines still wait for somebody to say who is meant. */
  public long open() {
    return lines.stream().filter(line -> line.pupil() == null).count();
  }

  /** Whether there is anybody to print a page about. */
  public boolean isPrintable() {
    return lines.stream().anyMatch(line -> line.pupil() != null);
  }

  /**
   * One line.
   *
   * @param at null where nobody said
   * @param pupil null where nobody has said who is meant
   * @param written as it was pasted; null where the pupil is known
   * @param choices whom it could mean
   */
  public record Line(
      long id, LocalTime at, PupilChoice pupil, String written, List<PupilChoice> choices)
      implements Serializable {
    public Line {
      choices = List.copyOf(choices);
    }
  }
}
