package org.parentsmatter.press;

import java.text.Bidi;

/** How text runs: from the right or from the left, and whether Arabic letters hang as in Urdu. */
enum Script {
  FROM_LEFT(Bidi.DIRECTION_LEFT_TO_RIGHT, false),
  FROM_RIGHT(Bidi.DIRECTION_RIGHT_TO_LEFT, false),
  FROM_RIGHT_HANGING(Bidi.DIRECTION_RIGHT_TO_LEFT, true);

  private final int direction;
  private final boolean nastaliq;

  Script(int direction, boolean nastaliq) {
    this.direction = direction;
    this.nastaliq = nastaliq;
  }

  int direction() {
    return direction;
  }

  boolean rightToLeft() {
    return direction == Bidi.DIRECTION_RIGHT_TO_LEFT;
  }

  boolean nastaliq() {
    return nastaliq;
  }
}
