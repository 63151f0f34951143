package org.parentsmatter.press;

import java.util.ArrayList;
import java.util.List;

/** The strips of a letter in one long column, before they are cut into pages. */
final class Galley {

  private final List<Strip> strips = new ArrayList<>();

  /** Adds strips that belong together, with space above the first. */
  void add(float space, List<Strip> more) {
    for (int i = 0; i < more.size(); i++) {
      strips.add(i == 0 ? more.get(0).after(space) : more.get(i));
    }
  }

  void add(Strip strip) {
    strips.add(strip);
  }

  int size() {
    return strips.size();
  }

  /** Keeps everything from a position on, up to the last strip, on one page. */
  void keepTogetherFrom(int position) {
    for (int i = position; i < strips.size() - 1; i++) {
      strips.set(i, strips.get(i).keptWithNext());
    }
  }

  /** Keeps everything from a position on, the last strip included, with what comes next. */
  void keepWithNextFrom(int position) {
    keepTogetherFrom(position);
    if (strips.size() > position) {
      strips.set(strips.size() - 1, strips.get(strips.size() - 1).keptWithNext());
    }
  }

  List<Strip> strips() {
    return strips;
  }
}
