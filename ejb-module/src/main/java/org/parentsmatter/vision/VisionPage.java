package org.parentsmatter.vision;

import java.util.List;
import org.parentsmatter.audience.StaffKind;

/**
 * What everybody at the school should know.
 *
 * @param vision empty while nobody has written one
 * @param messages in full, in the school's order
 * @param mine what is expected of whoever reads it
 * @param others what is expected of colleagues
 */
public record VisionPage(
    String vision, List<String> messages, List<OfKind> mine, List<OfKind> others) {
  public VisionPage {
    messages = List.copyOf(messages);
    mine = List.copyOf(mine);
    others = List.copyOf(others);
  }

  /** Whether nobody has written anything yet. */
  public boolean isEmpty() {
    return vision.isEmpty() && messages.isEmpty() && mine.isEmpty() && others.isEmpty();
  }

  /** What is expected of one kind of staff, at least one thing. */
  public record OfKind(StaffKind of, List<String> words) {
    public OfKind {
      words = List.copyOf(words);
    }
  }
}
