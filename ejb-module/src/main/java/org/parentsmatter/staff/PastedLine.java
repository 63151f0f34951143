package org.parentsmatter.staff;

import java.io.Serializable;

/**
 * A line that somebody pasted, and what becomes of it.
 *
 * @param line the number of the line, from 1
 * @param text as it was pasted
 * @param facts whom it names; null when it cannot be read
 * @param remark why nobody is added; null when somebody is
 */
public record PastedLine(int line, String text, MemberFacts facts, String remark)
    implements Serializable {
  /** Whether this line adds somebody. */
  public boolean adds() {
    return remark == null;
  }

  /** Whether the line has to be corrected first. */
  public boolean refused() {
    return facts == null;
  }

  PastedLine because(String why) {
    return new PastedLine(line, text, facts, why);
  }
}
