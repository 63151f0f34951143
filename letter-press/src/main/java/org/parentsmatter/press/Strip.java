package org.parentsmatter.press;

import java.util.List;

/**
 * A horizontal strip of a letter that is never cut: a line of text, a row of a table, a slip.
 *
 * @param space above the strip, dropped at the top of a page
 * @param keepWithNext whether the next strip must start on the same page
 * @param atFoot whether the strip stands at the foot of its page instead of below the strip before
 * @param runningHead what is printed again above the strip when it comes first on a page
 */
record Strip(
    float space,
    float height,
    boolean keepWithNext,
    boolean atFoot,
    List<Strip> runningHead,
    List<Mark> marks) {

  static Strip of(float space, float height, List<Mark> marks) {
    return new Strip(space, height, false, false, List.of(), List.copyOf(marks));
  }

  Strip keptWithNext() {
    return new Strip(space, height, true, atFoot, runningHead, marks);
  }

  Strip after(float newSpace) {
    return new Strip(newSpace, height, keepWithNext, atFoot, runningHead, marks);
  }

  Strip atTheFoot() {
    return new Strip(space, height, keepWithNext, true, runningHead, marks);
  }

  Strip under(List<Strip> head) {
    return new Strip(space, height, keepWithNext, atFoot, head, marks);
  }

  /** The same on a page that runs from the right. */
  Strip mirrored() {
    return new Strip(
        space,
        height,
        keepWithNext,
        atFoot,
        runningHead.stream().map(Strip::mirrored).toList(),
        marks.stream().map(Mark::mirrored).toList());
  }

  float reach() {
    return space + height;
  }
}
